package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The document that a fact stands in, as far as readers of facts need it.
///
/// @param document the document's id, the same for all its versions
/// @param name the name under which it was posted
/// @param version the version, counted from 1
/// @param digest the SHA-256 of the posted bytes, in hexadecimal
/// @param title the title, where known
/// @param publisher who published it, where known
/// @param place the place that it reports on, where known
/// @param reportingYear the year that it reports on, where known
/// @param publishedOn when it was published; the date of receipt where that is unknown
/// @param publishedOnEstimated whether `publishedOn` is the date of receipt
/// @param receivedAt when this version was posted
/// @param groups who may see it; empty: everybody
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Source(
        String document,
        String name,
        int version,
        String digest,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String place,
        @Nullable Integer reportingYear,
        LocalDate publishedOn,
        boolean publishedOnEstimated,
        Instant receivedAt,
        List<String> groups) {

    public Source {
        groups = groups == null ? List.of() : List.copyOf(groups);
    }
}
