package dev.yearbook.report.query;

import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.Scope;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a summary stands: which edition is the latest, and whether there is news that it does not
/// show yet.
///
/// @param year the year
/// @param place the place; `*` is all places
/// @param state `computing` while there is news that no edition shows, `current` when there is
///   none, `empty` when nothing is known
/// @param edition the latest edition's number, where there is one
/// @param figures how many figures it shows
/// @param publishedAt when it was made
/// @param pendingSince when the oldest news that it does not show came in
@Serdeable
record Standing(
        int year,
        String place,
        String state,
        @Nullable Integer edition,
        int figures,
        @Nullable Instant publishedAt,
        @Nullable Instant pendingSince) {

    static Standing of(Scope scope, Optional<Edition> edition, Optional<Instant> pendingSince) {
        return new Standing(
                scope.year(),
                scope.place(),
                pendingSince.isPresent() ? "computing" : edition.isPresent() ? "current" : "empty",
                edition.map(Edition::number).orElse(null),
                edition.map(Edition::figures).orElse(0),
                edition.map(Edition::publishedAt).orElse(null),
                pendingSince.orElse(null));
    }
}
