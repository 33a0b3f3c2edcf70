package dev.yearbook.metrics.query;

import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.metrics.series.Series;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/// A series as readers see it.
///
/// @param identity what it is a series of
/// @param key the canonical key
/// @param provisional whether it waits for a curator
/// @param version rises with each change
/// @param recordedAt when it was first needed
@Serdeable
public record SeriesView(
        SeriesIdentity identity,
        String key,
        boolean provisional,
        long version,
        Instant recordedAt) {

    static SeriesView of(Series series) {
        return new SeriesView(
                series.identity(),
                series.key().text(),
                series.provisional(),
                series.version(),
                series.recordedAt());
    }
}
