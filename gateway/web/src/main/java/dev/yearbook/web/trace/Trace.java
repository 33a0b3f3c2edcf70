package dev.yearbook.web.trace;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/// The trace of a correlation id.
///
/// @param id 32 hexadecimal digits: the correlation id without hyphens where it is a UUID, else its
///   digest
/// @param root the span of the request that everything began with, 16 hexadecimal digits
public record Trace(String id, String root) {

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{32}");

    /// The trace that a correlation id names.
    public static Trace of(String correlation) {
        String plain = correlation.replace("-", "").toLowerCase(Locale.ROOT);
        String id =
                HEXADECIMAL.matcher(plain).matches() && !plain.matches("0+")
                        ? plain
                        : digest(correlation);
        return new Trace(id, digest("root " + id).substring(0, 16));
    }

    /// As the W3C header `traceparent` says it, with the request as the parent.
    public String parent() {
        return "00-%s-%s-01".formatted(id, root);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("MD5")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }
}
