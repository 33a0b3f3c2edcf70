package dev.yearbook.metrics.events;

import dev.yearbook.ingest.events.Evidence;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.ingest.events.Source;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact in its place in a series, or a figure derived from such facts.
///
/// @param id the fact's id; of a derived observation an id of its own
/// @param series the series
/// @param kind the kind of figure: that of the series, but `change` of an amount of change, which
///   stands in the series of the level that changed; of a derived figure its own
/// @param period the time that it speaks of
/// @param quantity the figure
/// @param core what a reader takes the figure to mean
/// @param outer what its words logically allow
/// @param comparability what it rests on where it is not nominal: 可比价格, 同口径, 年均
/// @param source the document it was read from; of a derived observation absent
/// @param evidence where it stands; of a derived observation absent
/// @param statedSubject the subject in the document's words
/// @param statedIndicator the indicator in the document's words
/// @param whole the whole of a share, the base of a growth, the field of a rank, or empty
/// @param confidence the probability that it was read right
/// @param rule the rules that made it
/// @param factClass `statistic` or `spec`
/// @param derivation how it was derived: `growth_from_levels`, `level_from_growth`,
///   `total_from_share` or `flow_from_cumulative`; absent of what was read
/// @param lineage the observations it was derived from
/// @param headline whether the series shows it for its period
/// @param headlineReason why it is shown, or why another one is, as a code: `only`,
///   `latest_vintage`, `narrowest`, `source_rank`, `confidence` or `not_chosen`; of a derived one
///   `derived`
/// @param verdict how it stands to the others of its period: `only`, `consistent`, `finer`,
///   `tension`, `contradiction`, `revised` or `not_comparable`
/// @param recordedAt when it was recorded
@Serdeable
public record Observation(
        String id,
        String series,
        String kind,
        ReferencePeriod period,
        Quantity quantity,
        Bounds core,
        Bounds outer,
        List<String> comparability,
        @Nullable Source source,
        @Nullable Evidence evidence,
        String statedSubject,
        String statedIndicator,
        String whole,
        double confidence,
        String rule,
        String factClass,
        @Nullable String derivation,
        List<String> lineage,
        boolean headline,
        String headlineReason,
        String verdict,
        Instant recordedAt) {

    public Observation {
        comparability = comparability == null ? List.of() : List.copyOf(comparability);
        // JSON leaves empty texts out.
        statedSubject = statedSubject == null ? "" : statedSubject;
        statedIndicator = statedIndicator == null ? "" : statedIndicator;
        whole = whole == null ? "" : whole;
        lineage = lineage == null ? List.of() : List.copyOf(lineage);
    }
}
