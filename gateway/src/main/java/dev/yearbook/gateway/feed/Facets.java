package dev.yearbook.gateway.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an event is about, as far as that can be asked for.
///
/// @param series the series
/// @param subjects the names of who or what is measured
/// @param indicators the names of what is measured
/// @param places the place, by code or name
public record Facets(
        @Nullable String series,
        List<String> subjects,
        List<String> indicators,
        List<String> places) {

    /// Nothing that can be asked for.
    static final Facets NONE = new Facets(null, List.of(), List.of(), List.of());

    public Facets {
        subjects = List.copyOf(subjects);
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
    }
}
