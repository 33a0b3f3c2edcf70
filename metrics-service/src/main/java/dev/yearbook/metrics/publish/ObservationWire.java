package dev.yearbook.metrics.publish;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.events.Bounds;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.observation.Assessed;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import java.util.List;

/// Puts observations into the words of the contract.
public final class ObservationWire {

    private ObservationWire() {}

    /// An assessed observation.
    public static Observation of(Assessed assessed) {
        Recorded recorded = assessed.observation();
        FactStated fact = recorded.fact();
        Meaning meaning = Meaning.of(Figures.of(fact));
        return new Observation(
                fact.id(),
                recorded.series(),
                fact.kind(),
                fact.period(),
                fact.quantity(),
                bounds(meaning.core()),
                bounds(meaning.outer()),
                fact.comparability(),
                fact.source(),
                fact.evidence(),
                fact.subject(),
                fact.indicator(),
                fact.whole(),
                fact.confidence(),
                fact.rule(),
                fact.factClass(),
                null,
                List.of(),
                assessed.headline(),
                assessed.reason(),
                assessed.verdict(),
                recorded.from());
    }

    /// An interval.
    public static Bounds bounds(Interval interval) {
        return new Bounds(
                interval.low(), interval.lowIncluded(), interval.high(), interval.highIncluded());
    }
}
