package dev.yearbook.ingest.document;

import dev.yearbook.ingest.events.DocumentState;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// One version of a document, without its bytes.
///
/// @param document the document's id
/// @param name the name it was posted under
/// @param version the version, counted from 1
/// @param mediaType the media type as posted
/// @param digest the SHA-256 of its bytes
/// @param size how many bytes it has
/// @param metadata what was said of it
/// @param state what became of it
/// @param reason why it failed
/// @param receivedAt when it was posted
/// @param changedAt when it came into its state
/// @param correlation the request that posted it
/// @param reading what reading it gave
public record DocumentVersion(
        UUID document,
        String name,
        int version,
        String mediaType,
        String digest,
        int size,
        Metadata metadata,
        DocumentState state,
        Optional<String> reason,
        Instant receivedAt,
        Instant changedAt,
        Optional<String> correlation,
        Result reading) {

    /// What reading gave.
    ///
    /// @param language the language of the text
    /// @param readerVersion the version of the rules that read it
    /// @param facts how many facts it states
    /// @param skipped how many other numerals it has
    public record Result(
            Optional<String> language,
            Optional<String> readerVersion,
            OptionalInt facts,
            OptionalInt skipped) {}

    /// Whether its state will not change by itself.
    public boolean settled() {
        return state != DocumentState.ACCEPTED && state != DocumentState.READING;
    }
}
