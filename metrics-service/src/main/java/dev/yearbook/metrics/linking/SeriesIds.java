package dev.yearbook.metrics.linking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Ids of series: the same key gives the same id, so that a rebuild finds every series again.
public final class SeriesIds {

    private static final int BYTES = 10;

    private SeriesIds() {}

    /// The id of the series with this key: `s` and 20 hexadecimal digits of the key's SHA-256.
    public static String of(SeriesKey key) {
        return "s" + HexFormat.of().formatHex(digest(key.text()), 0, BYTES);
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
