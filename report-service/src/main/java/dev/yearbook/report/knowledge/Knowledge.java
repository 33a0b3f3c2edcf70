package dev.yearbook.report.knowledge;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Everything that is known of one measure.
///
/// @param measure the measure
/// @param series its series, in the order of their ids
public record Knowledge(Measure measure, List<KnownSeries> series) {

    public Knowledge {
        series = List.copyOf(series);
    }

    /// One series with all its observations.
    ///
    /// @param identity what it is a series of
    /// @param observations its observations, each with `headline` as the latest event says
    /// @param breaks dates at which a curator found that the definition changed
    /// @param revised ids of observations that replaced what the same source had said before
    public record KnownSeries(
            SeriesIdentity identity,
            List<Observation> observations,
            List<LocalDate> breaks,
            Set<String> revised) {

        public KnownSeries {
            observations = List.copyOf(observations);
            breaks = List.copyOf(breaks);
            revised = Set.copyOf(revised);
        }
    }
}
