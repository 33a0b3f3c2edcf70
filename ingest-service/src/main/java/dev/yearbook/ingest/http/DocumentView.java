package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.events.DocumentState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// A version of a document, as answers show it.
///
/// @param id the document
/// @param name the name it was posted under
/// @param version the version, counted from 1
/// @param state what became of it
/// @param reason why it failed
/// @param mediaType the media type as posted
/// @param bytes its size
/// @param digest the SHA-256 of its bytes
/// @param title its title
/// @param publisher who published it
/// @param place the place that it reports on
/// @param reportingYear the year that it reports on
/// @param publishedOn when it was published
/// @param groups who may see it; empty: everybody
/// @param language the language of its text, once read
/// @param facts how many facts it states, once read
/// @param skipped how many other numerals it has, once read
/// @param readerVersion the version of rules that read it
/// @param receivedAt when it was posted
/// @param changedAt when it came into its state
@Serdeable
public record DocumentView(
        String id,
        String name,
        int version,
        DocumentState state,
        @Nullable String reason,
        String mediaType,
        int bytes,
        String digest,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String place,
        @Nullable Integer reportingYear,
        @Nullable LocalDate publishedOn,
        List<String> groups,
        @Nullable String language,
        @Nullable Integer facts,
        @Nullable Integer skipped,
        @Nullable String readerVersion,
        Instant receivedAt,
        Instant changedAt) {

    static DocumentView of(DocumentVersion version) {
        var metadata = version.metadata();
        var reading = version.reading();
        return new DocumentView(
                version.document().toString(),
                version.name(),
                version.version(),
                version.state(),
                version.reason().orElse(null),
                version.mediaType(),
                version.size(),
                version.digest(),
                metadata.title().orElse(null),
                metadata.publisher().orElse(null),
                metadata.place().orElse(null),
                number(metadata.reportingYear()),
                metadata.publishedOn().orElse(null),
                metadata.groups(),
                reading.language().or(metadata::language).orElse(null),
                number(reading.facts()),
                number(reading.skipped()),
                reading.readerVersion().orElse(null),
                version.receivedAt(),
                version.changedAt());
    }

    private static @Nullable Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
