package dev.yearbook.gateway.access.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A key as its owner has it: `yb_<prefix>_<secret>`.
///
/// @param prefix eight letters and digits that name the key
/// @param secret 256 random bits in URL-safe base 64
public record KeyText(String prefix, String secret) {

    private static final Pattern FORM = Pattern.compile("yb_([a-z0-9]{8})_([A-Za-z0-9_-]{43})");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    /// A new key.
    public static KeyText random() {
        StringBuilder prefix = new StringBuilder();
        RANDOM.ints(8, 0, LETTERS.length()).forEach(at -> prefix.append(LETTERS.charAt(at)));
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        return new KeyText(
                prefix.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /// Reads a key; empty when it is not written as one.
    public static Optional<KeyText> read(String text) {
        Matcher form = FORM.matcher(text);
        return form.matches()
                ? Optional.of(new KeyText(form.group(1), form.group(2)))
                : Optional.empty();
    }

    /// The whole key, for its owner only.
    public String text() {
        return "yb_" + prefix + "_" + secret;
    }

    /// What is kept of the secret.
    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "yb_" + prefix + "_…";
    }
}
