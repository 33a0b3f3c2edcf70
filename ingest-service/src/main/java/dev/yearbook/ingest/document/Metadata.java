package dev.yearbook.ingest.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What whoever posts a document says of it; hints that the text may overrule.
///
/// @param title its title
/// @param publisher who published it
/// @param place the place that it reports on
/// @param reportingYear the year that it reports on
/// @param publishedOn when it was published
/// @param language the language of its text, as a BCP 47 tag
/// @param groups who may see it; empty: everybody
public record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> place,
        OptionalInt reportingYear,
        Optional<LocalDate> publishedOn,
        Optional<String> language,
        List<String> groups) {

    public Metadata {
        groups = List.copyOf(groups);
    }

    /// Nothing is known.
    public static final Metadata NONE =
            new Metadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
}
