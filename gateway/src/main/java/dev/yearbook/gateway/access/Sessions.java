package dev.yearbook.gateway.access;

import dev.yearbook.gateway.access.key.KeyRing;
import dev.yearbook.gateway.access.store.StoreFailed;
import dev.yearbook.gateway.access.token.BadToken;
import dev.yearbook.gateway.access.token.TokenCallers;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Knows later what callers may who were let in before.
@Singleton
public final class Sessions {

    private static final String KEY = "key:";

    private final KeyRing keys;
    private final TokenCallers tokens;
    private final Callers callers;
    private final Clock clock;

    Sessions(KeyRing keys, TokenCallers tokens, Callers callers, Clock clock) {
        this.keys = keys;
        this.tokens = tokens;
        this.callers = callers;
        this.clock = clock;
    }

    /// The session of a request that was let in. A token is good until it expires, a key until it
    /// expires, is revoked or its secret is rotated away.
    public Session of(HttpRequest<?> request) {
        Caller caller = Caller.of(request).orElseThrow();
        Need need = Operation.of(request).orElseThrow().need();
        return switch (Credential.of(request)) {
            case Credential.Key(String text) ->
                    new Session(
                            caller,
                            () -> known(() -> keys.caller(text)).filter(now -> may(need, now)));
            case Credential.Session(String text) ->
                    new Session(
                            caller,
                            () -> known(() -> keys.session(text)).filter(now -> may(need, now)));
            case Credential.Token(String text) -> ofToken(caller, text);
            case Credential.None _, Credential.Unusable _ ->
                    new Session(
                            caller,
                            () -> Optional.of(callers.everybody()).filter(now -> may(need, now)));
        };
    }

    /// The caller with a subject such as `key:<id>`, as known now: empty when the key is not good
    /// any more, and for people, of whom nothing is known but by their tokens.
    ///
    /// @throws StoreFailed when the keys could not be read for too long
    public Optional<Caller> keyOf(String subject) {
        return subject.startsWith(KEY)
                ? keys.ofId(UUID.fromString(subject.substring(KEY.length())))
                : Optional.empty();
    }

    private Session ofToken(Caller caller, String text) {
        try {
            Instant until = tokens.until(text);
            return new Session(
                    caller, () -> Optional.of(caller).filter(_ -> clock.instant().isBefore(until)));
        } catch (BadToken e) {
            return new Session(caller, Optional::empty);
        }
    }

    /// Whom nobody can vouch for any more is not known.
    private static Optional<Caller> known(java.util.function.Supplier<Optional<Caller>> caller) {
        try {
            return caller.get();
        } catch (StoreFailed e) {
            return Optional.empty();
        }
    }

    private static boolean may(Need need, Caller caller) {
        return switch (need) {
            case Need.Nothing() -> true;
            case Need.Identity() -> !caller.isAnonymous();
            case Need.Permission(Role role, Scope scope, boolean named) ->
                    caller.has(role) && caller.isGood(scope) && !(named && caller.isAnonymous());
        };
    }
}
