package dev.yearbook.gateway.access.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.yearbook.gateway.access.Caller;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// The callers of tokens that were verified within the last minute, so that a signature is not
/// computed for each request.
@Singleton
public final class TokenCallers {

    private final Cache<String, Tokens.Proof> proven =
            Caffeine.newBuilder()
                    .maximumSize(10_000)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();

    private final Tokens tokens;
    private final Clock clock;

    TokenCallers(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// The caller of a token that was verified a moment ago; never waits.
    public Optional<Caller> known(String token) {
        Tokens.Proof proof = proven.getIfPresent(digest(token));
        return proof == null || !clock.instant().isBefore(proof.until())
                ? Optional.empty()
                : Optional.of(proof.caller());
    }

    /// The caller of a token. May wait for the issuer's keys.
    ///
    /// @throws BadToken when it proves nothing
    public Caller verify(String token) {
        Tokens.Proof proof = tokens.verify(token);
        proven.put(digest(token), proof);
        return proof.caller();
    }

    /// Until when a token proves its caller. May wait for the issuer's keys.
    ///
    /// @throws BadToken when it proves nothing
    public Instant until(String token) {
        Tokens.Proof proof = proven.getIfPresent(digest(token));
        return proof == null ? tokens.verify(token).until() : proof.until();
    }

    /// Of the whole token: another signature of the same claims is another token.
    private static String digest(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
