package dev.yearbook.web;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/// Which part of a list is asked for; a controller takes it as `@Valid @RequestBean Paging paging`.
///
/// @param limit how many items at most: 1 to 500, 50 when not given
/// @param cursor the `next` of the page before; absent for the first page
@Introspected
public record Paging(
        @QueryValue(defaultValue = "50") @Min(1) @Max(500) int limit,
        @Nullable @QueryValue String cursor) {}
