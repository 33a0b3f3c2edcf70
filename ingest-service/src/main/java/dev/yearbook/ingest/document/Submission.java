package dev.yearbook.ingest.document;

/// A document as it is posted.
///
/// @param name the name that all its versions share
/// @param content its bytes
/// @param metadata what is said of it
public record Submission(String name, Content content, Metadata metadata) {

    /// What tells this submission from another one under the same idempotency key.
    public String fingerprint() {
        return "%s %s %s %s"
                .formatted(content.digest(), content.mediaType(), name, metadata)
                .replace('\u0000', ' ');
    }
}
