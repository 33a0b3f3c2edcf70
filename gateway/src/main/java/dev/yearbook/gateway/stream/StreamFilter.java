package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.feed.EventFilter;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which events are asked for. Each parameter may be given more than once: one of its values has to
/// fit.
///
/// @param type `observation`, `discrepancy`, `series`, `summary`, `document`, or one such as
///   `observation.recorded`
/// @param indicator an indicator's name, or part of it
/// @param subject a subject's name, or part of it
/// @param place a place by code or name
/// @param series the id of a series
@Introspected
record StreamFilter(
        @Nullable @QueryValue List<String> type,
        @Nullable @QueryValue List<String> indicator,
        @Nullable @QueryValue List<String> subject,
        @Nullable @QueryValue List<String> place,
        @Nullable @QueryValue List<String> series) {

    EventFilter read() {
        return new EventFilter(
                        given(type), given(indicator), given(subject), given(place), given(series))
                .checked(EventFilter.Where.PARAMETERS);
    }

    private static List<String> given(@Nullable List<String> values) {
        return values == null ? List.of() : values;
    }
}
