package dev.yearbook.metrics.derivation;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Series;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// A figure that follows from observations and that no document states.
///
/// @param series the series it stands with: the one it belongs to where there is one, else that of
///   the figure it was computed from
/// @param kind its own kind
/// @param method how it was computed
/// @param period the time that it speaks of
/// @param value the middle of what it may be, to six digits
/// @param unit its unit
/// @param meaning what it may be
/// @param lineage the observations it was computed from
public record Derived(
        Series series,
        String kind,
        Method method,
        ReferencePeriod period,
        BigDecimal value,
        String unit,
        Meaning meaning,
        List<Recorded> lineage) {

    /// How a figure was computed.
    public enum Method {
        GROWTH_FROM_LEVELS,
        LEVEL_FROM_GROWTH,
        TOTAL_FROM_SHARE,
        FLOW_FROM_CUMULATIVE;

        /// Its name on the wire: `growth_from_levels`.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Copies the lineage.
    public Derived {
        lineage = List.copyOf(lineage);
    }

    /// The same id for the same computation on the same facts.
    public String id() {
        String facts = lineage.stream().map(Recorded::id).collect(Collectors.joining(" "));
        byte[] name = (method.code() + " " + facts).getBytes(StandardCharsets.UTF_8);
        return "g" + UUID.nameUUIDFromBytes(name).toString().replace("-", "").substring(0, 20);
    }

    /// The fact whose names it takes over.
    public FactStated named() {
        return lineage.getLast().fact();
    }

    /// When the last of what it rests on was recorded.
    public Instant recordedAt() {
        return lineage.stream().map(Recorded::from).max(Comparator.naturalOrder()).orElseThrow();
    }

    /// The probability that all it rests on was read right.
    public double confidence() {
        double product =
                lineage.stream().mapToDouble(o -> o.fact().confidence()).reduce(1, (a, b) -> a * b);
        return Math.round(product * 10_000) / 10_000.0;
    }
}
