package dev.yearbook.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a list: `{"items": […], "next": "cursor"}`.
///
/// An answer with a `next` gets a `Link` header to the next page by itself.
///
/// @param items the items, at most as many as the limit
/// @param next the cursor of the next page; absent on the last one
/// @param <T> what is listed
@Serdeable
public record Page<T>(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }
}
