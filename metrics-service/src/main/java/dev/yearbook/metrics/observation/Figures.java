package dev.yearbook.metrics.observation;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.interval.Figure;
import dev.yearbook.metrics.interval.Verdict;
import java.util.Set;

/// What facts say, and how two of them stand to each other.
public final class Figures {

    private Figures() {}

    /// The figure of a fact, as the table of meanings takes it.
    public static Figure of(FactStated fact) {
        var quantity = fact.quantity();
        return new Figure(
                quantity.value(),
                quantity.valueHigh(),
                quantity.unit(),
                quantity.modifier(),
                quantity.numberText(),
                quantity.modifierText(),
                fact.kind().equals("share"));
    }

    /// The verdict on two facts of one series and period. A change is not compared with a level,
    /// nor a figure at constant prices with a nominal one.
    public static Verdict verdict(FactStated a, FactStated b) {
        boolean comparable =
                a.kind().equals(b.kind())
                        && Set.copyOf(a.comparability()).equals(Set.copyOf(b.comparability()))
                        && a.period().equals(b.period());
        return comparable ? Verdict.of(of(a), of(b)) : Verdict.NOT_COMPARABLE;
    }

    /// Whether `later` restates what `earlier` said: the same publisher, published later.
    public static boolean restates(FactStated later, FactStated earlier) {
        String publisher = later.source().publisher();
        return publisher != null
                && publisher.equals(earlier.source().publisher())
                && !later.source().document().equals(earlier.source().document())
                && later.source().publishedOn().isAfter(earlier.source().publishedOn());
    }
}
