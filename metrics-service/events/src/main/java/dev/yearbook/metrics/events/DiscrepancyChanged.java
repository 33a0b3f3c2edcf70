package dev.yearbook.metrics.events;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Two observations, or a stated and a computed figure, that cannot both be true.
///
/// @param id the discrepancy's id
/// @param change `found`, `changed` or `resolved`
/// @param identity the series it is filed under
/// @param kind `sources`, `growth`, `share`, `total`, `cumulative_falls`, `rank` or `revision`
/// @param verdict `tension` or `contradiction`; of a revision `revised`
/// @param severity 0 (a shade) to 1 (plainly impossible)
/// @param state `open`, `explained`, `accepted`, `fixed` or `resolved`
/// @param observations the observations compared, each with its sentence and reference date
/// @param computationZh the computation in Chinese words
/// @param computationEn the computation in English words
/// @param note what a curator said of it
/// @param recordedAt when this was recorded
@Serdeable
public record DiscrepancyChanged(
        String id,
        String change,
        SeriesIdentity identity,
        String kind,
        String verdict,
        double severity,
        String state,
        List<Observation> observations,
        String computationZh,
        String computationEn,
        @Nullable String note,
        Instant recordedAt) {

    public DiscrepancyChanged {
        observations = observations == null ? List.of() : List.copyOf(observations);
    }
}
