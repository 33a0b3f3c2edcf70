package dev.yearbook.metrics.series;

import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.metrics.linking.Identity;
import dev.yearbook.metrics.linking.SeriesIds;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.vocabulary.Indicator;
import dev.yearbook.metrics.vocabulary.Place;
import java.time.Instant;

/// Makes a series of the identity of the first fact that needs it.
public final class NewSeries {

    private NewSeries() {}

    /// The series of a key, named as the identity says.
    public static Series of(
            SeriesKey key, Identity named, boolean provisional, Instant recordedAt) {
        return new Series(
                identity(SeriesIds.of(key), key, named), key, provisional, null, 0, recordedAt);
    }

    private static SeriesIdentity identity(String id, SeriesKey key, Identity named) {
        return new SeriesIdentity(
                id,
                named.subject(),
                named.place().map(Place::english).filter(e -> !e.isEmpty()).orElse(null),
                named.place().map(Place::code).orElse(null),
                named.indicator(),
                named.known().map(Indicator::english).orElse(null),
                named.qualifiers(),
                key.kind(),
                named.whole(),
                key.basis(),
                key.status(),
                named.unit(),
                key.unitClass(),
                named.theme());
    }
}
