package dev.yearbook.metrics.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/// The latest state of a series: its identity and the headline observation of every period.
///
/// @param identity the series
/// @param headlines the observation shown for each period, oldest period first
/// @param derived what follows from the observations and no document states, such as growth; never
///   a headline
/// @param observations how many observations it has in all
/// @param sources how many documents they come from
/// @param version rises with every change of this series
/// @param recordedAt when this state was recorded
@Serdeable
public record SeriesChanged(
        SeriesIdentity identity,
        List<Observation> headlines,
        List<Observation> derived,
        long observations,
        int sources,
        long version,
        Instant recordedAt) {

    public SeriesChanged {
        headlines = headlines == null ? List.of() : List.copyOf(headlines);
        derived = derived == null ? List.of() : List.copyOf(derived);
    }
}
