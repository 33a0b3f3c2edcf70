package dev.yearbook.metrics.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which observations are asked for.
///
/// @param series the id of a series
/// @param document the id of a document
/// @param doc the name under which a document was posted
/// @param subject a subject's name, or part of it
/// @param indicator an indicator's name, or part of it
/// @param place a place by name or code
/// @param theme a theme
/// @param kind a kind of series
/// @param unit a unit
/// @param from the first date on which a period may end
/// @param to the last date on which a period may end
/// @param asOf what was recorded then, instead of now: a date or a time
/// @param publishedAsOf what was published by that date
/// @param changedSince what was recorded after that time
/// @param vintages `all`, or of each period only the `first` or `latest` publication
/// @param derived `exclude` (also `false`), `include` (also `true`) or `only` what was computed
@Introspected
public record ObservationFilters(
        @Nullable @QueryValue String series,
        @Nullable @QueryValue String document,
        @Nullable @QueryValue String doc,
        @Nullable @QueryValue String subject,
        @Nullable @QueryValue String indicator,
        @Nullable @QueryValue String place,
        @Nullable @QueryValue String theme,
        @Nullable @QueryValue String kind,
        @Nullable @QueryValue String unit,
        @Nullable @QueryValue LocalDate from,
        @Nullable @QueryValue LocalDate to,
        @Nullable @QueryValue String asOf,
        @Nullable @QueryValue LocalDate publishedAsOf,
        @Nullable @QueryValue String changedSince,
        @Nullable @QueryValue String vintages,
        @Nullable @QueryValue String derived) {

    /// What of it says when something has to be known, and no more.
    ObservationFilters knowledge() {
        return new ObservationFilters(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                asOf,
                publishedAsOf,
                null,
                null,
                null);
    }

    /// The same for one series.
    ObservationFilters of(String id) {
        return new ObservationFilters(
                id,
                document,
                doc,
                subject,
                indicator,
                place,
                theme,
                kind,
                unit,
                from,
                to,
                asOf,
                publishedAsOf,
                changedSince,
                vintages,
                derived);
    }
}
