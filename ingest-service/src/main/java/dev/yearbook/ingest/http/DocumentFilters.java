package dev.yearbook.ingest.http;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import org.jspecify.annotations.Nullable;

/// Which documents are listed.
///
/// @param q words in name or title
/// @param name exactly this name
/// @param state in this state
/// @param publisher of this publisher
/// @param place reporting on this place
/// @param reportingYear reporting on this year
@Introspected
public record DocumentFilters(
        @Nullable @QueryValue String q,
        @Nullable @QueryValue String name,
        @Nullable @QueryValue String state,
        @Nullable @QueryValue String publisher,
        @Nullable @QueryValue String place,
        @Nullable @QueryValue Integer reportingYear) {}
