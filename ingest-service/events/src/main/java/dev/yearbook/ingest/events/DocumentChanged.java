package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of a document reached a state.
///
/// @param source the document
/// @param mediaType the media type that its content turned out to have
/// @param language the language of its text, `zh`, `en` or `und`, once read
/// @param state the state
/// @param facts how many facts were read, once read
/// @param skipped how many numerals were read as no fact, once read
/// @param readerVersion the version of rules that read it, once read
/// @param reason why it failed, or why nothing was read
/// @param recordedAt when the state was recorded
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DocumentChanged(
        Source source,
        String mediaType,
        @Nullable String language,
        DocumentState state,
        @Nullable Integer facts,
        @Nullable Integer skipped,
        @Nullable String readerVersion,
        @Nullable String reason,
        Instant recordedAt) {}
