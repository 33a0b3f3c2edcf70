package dev.yearbook.gateway.access.key;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One of a key's secrets, as it is kept.
///
/// @param prefix the prefix that names it
/// @param digest the SHA-256 of the secret
/// @param validUntil when it ends, once a new one took its place
/// @param session whether it is what a browser shows instead of the key
/// @param key the key
record KeySecret(
        String prefix, byte[] digest, @Nullable Instant validUntil, boolean session, ApiKey key) {

    /// A secret that no text matches.
    static KeySecret ofNobody() {
        ApiKey key =
                new ApiKey(
                        new UUID(0, 0),
                        "nobody",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.EPOCH,
                        "nobody",
                        Instant.EPOCH,
                        Instant.EPOCH,
                        null);
        return new KeySecret("", KeyText.random().digest(), Instant.EPOCH, false, key);
    }

    /// Whether it is this secret, told in the same time whatever is wrong with it.
    boolean matches(KeyText text) {
        return MessageDigest.isEqual(digest, text.digest());
    }

    boolean isGoodAt(Instant now) {
        return key.isGoodAt(now) && (validUntil == null || now.isBefore(validUntil));
    }
}
