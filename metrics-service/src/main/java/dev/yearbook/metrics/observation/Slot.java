package dev.yearbook.metrics.observation;

import dev.yearbook.ingest.events.FactStated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A series at a reference period: where observations meet.
///
/// @param series the series
/// @param start the first day; absent of stocks and cumulative figures
/// @param end the last day, or the date
public record Slot(String series, @Nullable LocalDate start, LocalDate end) {

    /// Where an observation stands.
    public static Slot of(Recorded observation) {
        return of(observation.series(), observation.fact());
    }

    /// Where a fact would stand in a series.
    public static Slot of(String series, FactStated fact) {
        return new Slot(series, fact.period().start(), fact.period().end());
    }
}
