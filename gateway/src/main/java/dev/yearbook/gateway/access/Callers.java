package dev.yearbook.gateway.access;

import dev.yearbook.gateway.access.key.KeyRing;
import dev.yearbook.gateway.access.token.BadToken;
import dev.yearbook.gateway.access.token.TokenCallers;
import dev.yearbook.gateway.limits.ClientAddress;
import dev.yearbook.gateway.limits.RateLimits;
import dev.yearbook.gateway.limits.Standing;
import dev.yearbook.web.Refused;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;

/// Finds out who asks.
@Singleton
final class Callers {

    private final KeyRing keys;
    private final TokenCallers tokens;
    private final RateLimits limits;
    private final ExecutorService blocking;
    private final Caller everybody;

    Callers(
            KeyRing keys,
            TokenCallers tokens,
            RateLimits limits,
            AccessSettings settings,
            @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.keys = keys;
        this.tokens = tokens;
        this.limits = limits;
        this.blocking = blocking;
        this.everybody =
                Caller.anonymous(settings.anonymousRead() ? Set.of(Role.READER) : Set.of());
    }

    /// The caller whom a credential proves. Only a token that was not seen lately has to be waited
    /// for.
    ///
    /// @return the caller, or [Refused] for a credential that proves nothing; that counts against
    ///   the address, so that nobody can try many
    CompletableFuture<Caller> of(Credential credential, ClientAddress address) {
        return switch (credential) {
            case Credential.None() -> CompletableFuture.completedFuture(everybody);
            case Credential.Unusable(String why) ->
                    CompletableFuture.failedFuture(bad(why, address));
            case Credential.Key(String text) ->
                    keys.caller(text)
                            .map(CompletableFuture::completedFuture)
                            .orElseGet(() -> CompletableFuture.failedFuture(badKey(address)));
            case Credential.Token(String text) -> ofToken(text, address);
            // A session that has ended is like none: the browser asks to sign in again.
            case Credential.Session(String text) ->
                    CompletableFuture.completedFuture(keys.session(text).orElse(everybody));
        };
    }

    /// The caller whose key it is.
    ///
    /// @throws Refused where it is none; that counts against the address
    Caller ofKey(String text, ClientAddress address) {
        return keys.caller(text).orElseThrow(() -> badKey(address));
    }

    Caller everybody() {
        return everybody;
    }

    private CompletableFuture<Caller> ofToken(String text, ClientAddress address) {
        Optional<Caller> known = tokens.known(text);
        if (known.isPresent()) {
            return CompletableFuture.completedFuture(known.get());
        }
        if (limits.isExhausted(address)) {
            return CompletableFuture.failedFuture(bad("", address));
        }
        return CompletableFuture.supplyAsync(() -> verified(text, address), blocking);
    }

    private Caller verified(String text, ClientAddress address) {
        try {
            return tokens.verify(text);
        } catch (BadToken e) {
            throw bad(e.why(), address);
        }
    }

    private Refused badKey(ClientAddress address) {
        return bad("The key is not known, or it has expired or was revoked.", address);
    }

    private Refused bad(String why, ClientAddress address) {
        return limits.countAddress(address)
                .filter(standing -> !standing.allowed())
                .map(Standing::refusal)
                .orElseGet(() -> Refusals.invalid(why));
    }
}
