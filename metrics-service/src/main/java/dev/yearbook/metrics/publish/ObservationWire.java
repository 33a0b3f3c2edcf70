package dev.yearbook.metrics.publish;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.metrics.derivation.Derived;
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

    /// A derived figure: it stands in no document and is never a headline.
    public static Observation of(Derived derived) {
        FactStated named = derived.named();
        boolean exact = derived.meaning().core().width().map(w -> w.signum() == 0).orElse(false);
        return new Observation(
                derived.id(),
                derived.series().id(),
                derived.kind(),
                derived.period(),
                new Quantity(
                        derived.value(),
                        null,
                        derived.unit(),
                        exact ? "exact" : "approx",
                        "",
                        "",
                        ""),
                bounds(derived.meaning().core()),
                bounds(derived.meaning().outer()),
                List.of(),
                null,
                null,
                named.subject(),
                named.indicator(),
                "",
                derived.confidence(),
                "derived",
                named.factClass(),
                derived.method().code(),
                derived.lineage().stream().map(Recorded::id).toList(),
                false,
                "derived",
                "only",
                derived.recordedAt());
    }

    /// An interval.
    public static Bounds bounds(Interval interval) {
        return new Bounds(
                interval.low(), interval.lowIncluded(), interval.high(), interval.highIncluded());
    }
}
