package dev.yearbook.metrics.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// Which discrepancies are asked for.
///
/// @param series the id of a series
/// @param subject a subject's name, or part of it
/// @param indicator an indicator's name, or part of it
/// @param place a place by name or code
/// @param kind `sources`, `growth`, `share`, `total`, `cumulative_falls`, `rank` or `revision`
/// @param verdict `tension`, `contradiction` or `revised`
/// @param state `open`, `explained`, `accepted`, `fixed` or `resolved`
@Introspected
public record DiscrepancyFilters(
        @Nullable @QueryValue String series,
        @Nullable @QueryValue String subject,
        @Nullable @QueryValue String indicator,
        @Nullable @QueryValue String place,
        @Nullable @QueryValue String kind,
        @Nullable @QueryValue String verdict,
        @Nullable @QueryValue String state) {}
