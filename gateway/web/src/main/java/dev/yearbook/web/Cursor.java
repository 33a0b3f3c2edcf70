package dev.yearbook.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/// The place in a list where its next page begins: the sort keys of the last item shown.
///
/// As text it is opaque and holds a checksum over the keys and over the question that the list
/// answers, so that a mistyped cursor, or one of another list or of other filters, is refused. It
/// is no secret: whoever reads keys from it must treat them as any other parameter.
///
/// @param keys the sort keys, at least one
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";
    private static final int CHECKSUM = 8;

    public Cursor {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
            throw new IllegalArgumentException("Not usable as sort keys: " + keys);
        }
    }

    public static Cursor after(String... keys) {
        return new Cursor(List.of(keys));
    }

    /// The text of this cursor in a list.
    ///
    /// @param question the path and the filters of the list, the same for each of its pages
    public String text(String question) {
        byte[] payload = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        byte[] whole =
                ByteBuffer.allocate(CHECKSUM + payload.length)
                        .put(checksum(question, payload))
                        .put(payload)
                        .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /// Reads a cursor that this question was answered with.
    ///
    /// @throws Refused as an invalid cursor when it was not
    public static Cursor read(String text, String question) {
        byte[] whole = decoded(text);
        byte[] payload = Arrays.copyOfRange(whole, CHECKSUM, whole.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(whole, CHECKSUM), checksum(question, payload))) {
            throw invalid();
        }
        return new Cursor(
                List.of(new String(payload, StandardCharsets.UTF_8).split(SEPARATOR, -1)));
    }

    private static byte[] decoded(String text) {
        try {
            byte[] whole = Base64.getUrlDecoder().decode(text);
            if (whole.length <= CHECKSUM) {
                throw invalid();
            }
            return whole;
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
    }

    private static Refused invalid() {
        return Refused.because(
                ProblemType.INVALID_CURSOR,
                "The cursor is not one that this list with these filters gave.",
                List.of(
                        Flaw.parameter(
                                "cursor",
                                "cursor does not belong to this list",
                                "Leave it out to begin again, or keep the other parameters as they"
                                        + " were")));
    }

    private static byte[] checksum(String question, byte[] payload) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(question.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(payload), CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
