package dev.yearbook.metrics.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// Which series are asked for.
///
/// @param q words that subject or indicator contain, in Chinese or English
/// @param subject a subject's name, or part of it
/// @param indicator an indicator's name, or part of it
/// @param unit a unit
/// @param place a place by name or code
/// @param theme a theme
/// @param kind `level`, `growth`, `share`, `rank` or `multiple`
/// @param status `observed` or `target`
/// @param provisional whether they wait for a curator
@Introspected
public record SeriesFilters(
        @Nullable @QueryValue String q,
        @Nullable @QueryValue String subject,
        @Nullable @QueryValue String indicator,
        @Nullable @QueryValue String unit,
        @Nullable @QueryValue String place,
        @Nullable @QueryValue String theme,
        @Nullable @QueryValue String kind,
        @Nullable @QueryValue String status,
        @Nullable @QueryValue Boolean provisional) {}
