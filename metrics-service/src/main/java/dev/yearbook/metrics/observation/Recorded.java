package dev.yearbook.metrics.observation;

import dev.yearbook.ingest.events.FactStated;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A fact in its place in a series, for the time during which it was known so.
///
/// @param seq the order of recording; 0 before it is stored
/// @param series the series
/// @param fact the fact as stated
/// @param score how sure the link is, 0 to 1
/// @param reasons why it is linked so
/// @param from when it was recorded
/// @param to when it was known otherwise; absent while it is current
public record Recorded(
        long seq,
        String series,
        FactStated fact,
        double score,
        List<String> reasons,
        Instant from,
        @Nullable Instant to) {

    /// The fact's id.
    public String id() {
        return fact.id();
    }

    /// Whether only some may see it.
    public boolean restricted() {
        return !fact.source().groups().isEmpty();
    }

    /// Whether it is an amount of change that stands with the level that changed.
    public boolean isChange() {
        return fact.kind().equals("change");
    }

    /// The same, known otherwise from `at` on.
    public Recorded until(Instant at) {
        Instant end = at.isBefore(from) ? from : at;
        return new Recorded(seq, series, fact, score, reasons, from, end);
    }

    /// The same in another series.
    public Recorded movedTo(String otherSeries, List<String> why, Instant at) {
        return new Recorded(0, otherSeries, fact, 1, why, at, null);
    }
}
