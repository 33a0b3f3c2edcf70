package dev.yearbook.metrics.discrepancy;

import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Series;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Figures that cannot both be true, or that their publisher revised.
///
/// @param series the series it is filed under
/// @param kind `sources`, `growth`, `share`, `total`, `cumulative_falls`, `rank` or `revision`
/// @param verdict `tension`, `contradiction` or, of a revision, `revised`
/// @param severity 0 (a shade) to 1 (plainly impossible)
/// @param observations the observations compared
/// @param zh the computation in Chinese words
/// @param en the computation in English words
public record Discrepancy(
        Series series,
        String kind,
        String verdict,
        double severity,
        List<Recorded> observations,
        String zh,
        String en) {

    /// The same id for the same kind of discrepancy between the same facts.
    public String id() {
        String facts =
                observations.stream().map(Recorded::id).sorted().collect(Collectors.joining(" "));
        byte[] name = (kind + " " + facts).getBytes(StandardCharsets.UTF_8);
        return "d" + UUID.nameUUIDFromBytes(name).toString().replace("-", "").substring(0, 20);
    }
}
