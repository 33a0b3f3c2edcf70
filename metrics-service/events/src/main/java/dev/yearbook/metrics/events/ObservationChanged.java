package dev.yearbook.metrics.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something happened to an observation.
///
/// | change | before | after |
/// | --- | --- | --- |
/// | `recorded` | absent | the new observation |
/// | `revised` | what the same source had said | what it says now |
/// | `corrected` | what we had read | what we read now |
/// | `withdrawn` | the observation | absent |
/// | `moved` | it in its old series | it in this series |
///
/// @param identity the series
/// @param change what happened
/// @param reason the reason code: `first`, `added`, `contradicted`, `revised`, `corrected`,
///   `headline`, `withdrawn`; of what moved `moved`, `merged`, `split`, `undone`, `rebuilt`
/// @param before the observation before
/// @param after the observation after
/// @param recordedAt when it was recorded
@Serdeable
public record ObservationChanged(
        SeriesIdentity identity,
        String change,
        String reason,
        @Nullable Observation before,
        @Nullable Observation after,
        Instant recordedAt) {}
