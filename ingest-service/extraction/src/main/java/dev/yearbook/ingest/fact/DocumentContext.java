package dev.yearbook.ingest.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known of a document besides its text; hints that the text may overrule.
public record DocumentContext(
        String name,
        Optional<String> title,
        Optional<String> publisher,
        OptionalInt reportingYear,
        Optional<LocalDate> publishedOn,
        Optional<String> place,
        Optional<String> language) {

    /// A document of which only the name is known.
    public static DocumentContext named(String name) {
        return new DocumentContext(
                name,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
