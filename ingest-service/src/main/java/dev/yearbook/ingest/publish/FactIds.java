package dev.yearbook.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/// The ids of the facts of one version: the same whenever the same document with the same content
/// states a fact at the same place.
public final class FactIds {

    private final String prefix;
    private final Map<String, Integer> atPlace = new HashMap<>();

    /// @param document the document
    /// @param digest the SHA-256 of its content
    public FactIds(UUID document, String digest) {
        this.prefix = document + " " + digest + " ";
    }

    /// The id of the next fact, in the order of the text, whose numeral stands at `[start, end)`.
    public String next(int start, int end) {
        String place = start + "-" + end;
        int ordinal = atPlace.merge(place, 1, Integer::sum);
        return hash(prefix + place + (ordinal == 1 ? "" : "-" + ordinal));
    }

    private static String hash(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
