package dev.yearbook.ingest.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The bytes of a document and the media type that they were posted with.
public final class Content {

    private final byte[] bytes;
    private final String mediaType;
    private final String digest;

    public Content(byte[] bytes, String mediaType) {
        this.bytes = bytes.clone();
        this.mediaType = mediaType;
        this.digest = sha256(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }

    /// The SHA-256 of the bytes, in hexadecimal.
    public String digest() {
        return digest;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
