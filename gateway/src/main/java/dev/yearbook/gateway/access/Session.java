package dev.yearbook.gateway.access;

import java.util.Optional;
import java.util.function.Supplier;

/// What a caller may still do, asked anew at any time: a stream outlives the moment at which its
/// caller was let in.
public final class Session {

    private final Caller caller;
    private final Supplier<Optional<Caller>> now;

    Session(Caller caller, Supplier<Optional<Caller>> now) {
        this.caller = caller;
        this.now = now;
    }

    /// Who was let in.
    public Caller caller() {
        return caller;
    }

    /// The caller as known now; empty when the credential has expired or was revoked, or does not
    /// open this operation any more.
    public Optional<Caller> now() {
        return now.get();
    }
}
