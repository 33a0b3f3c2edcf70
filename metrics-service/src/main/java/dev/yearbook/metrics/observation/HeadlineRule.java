package dev.yearbook.metrics.observation;

import dev.yearbook.metrics.interval.Meaning;
import io.micronaut.context.annotation.ConfigurationProperties;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;

/// Chooses the observation that a series shows for a period.
///
/// | rule | prefers |
/// | --- | --- |
/// | `latest_vintage` | what was published last |
/// | `narrowest` | what is said most exactly, relative to its size |
/// | `source_rank` | the publisher that stands first in the configured list |
/// | `confidence` | what was read most surely |
///
/// The rules are asked in the configured order; what they leave equal is decided by the fact's id,
/// so that the choice never depends on the order of arrival.
///
/// @param headline the rules in order
/// @param sources words of publishers' names, the weightiest first
@ConfigurationProperties("yearbook.metrics")
public record HeadlineRule(List<String> headline, List<String> sources) {

    private static final BigDecimal UNBOUNDED = new BigDecimal("1e30");

    /// Copies the lists.
    public HeadlineRule {
        headline = List.copyOf(headline);
        sources = List.copyOf(sources);
    }

    /// Puts the preferred observation first.
    public Comparator<Recorded> order() {
        Comparator<Recorded> order = (a, b) -> 0;
        for (String rule : headline) order = order.thenComparing(comparator(rule));
        return order.thenComparing(Recorded::id);
    }

    /// The first rule that prefers one of two observations to the other.
    public String reason(Recorded chosen, Recorded other) {
        return headline.stream()
                .filter(rule -> comparator(rule).compare(chosen, other) < 0)
                .findFirst()
                .orElse("same");
    }

    private Comparator<Recorded> comparator(String rule) {
        return switch (rule) {
            case "latest_vintage" ->
                    Comparator.comparing((Recorded o) -> o.fact().source().publishedOn())
                            .reversed();
            case "narrowest" -> Comparator.comparing(HeadlineRule::relativeWidth);
            case "source_rank" -> Comparator.comparingInt(this::rank);
            case "confidence" -> Comparator.comparingDouble((Recorded o) -> -o.fact().confidence());
            default -> throw new IllegalArgumentException("no headline rule is called " + rule);
        };
    }

    private int rank(Recorded observation) {
        String publisher = observation.fact().source().publisher();
        for (int i = 0; i < sources.size() && publisher != null; i++) {
            if (publisher.contains(sources.get(i))) return i;
        }
        return sources.size();
    }

    private static BigDecimal relativeWidth(Recorded observation) {
        BigDecimal value = observation.fact().quantity().value().abs();
        return Meaning.of(Figures.of(observation.fact()))
                .core()
                .width()
                .map(w -> value.signum() == 0 ? w : w.divide(value, MathContext.DECIMAL32))
                .orElse(UNBOUNDED);
    }
}
