package dev.yearbook.metrics.series;

import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.metrics.linking.SeriesKey;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A stored series.
///
/// @param identity what people and other services see of it
/// @param key its key
/// @param provisional whether a curator has to say if it is one of its own
/// @param typical its latest value, where it has one
/// @param version rises with each change of its observations
/// @param recordedAt when it was first needed
public record Series(
        SeriesIdentity identity,
        SeriesKey key,
        boolean provisional,
        @Nullable BigDecimal typical,
        long version,
        Instant recordedAt) {

    /// Its id.
    public String id() {
        return identity.id();
    }
}
