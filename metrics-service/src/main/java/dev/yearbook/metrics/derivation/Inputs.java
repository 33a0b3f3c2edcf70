package dev.yearbook.metrics.derivation;

import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// What figures are computed from.
final class Inputs {

    private static final MathContext DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Inputs() {}

    /// Whether all are nominal figures: those at constant prices or like for like rest on other
    /// levels.
    static boolean areNominal(Recorded... all) {
        return Stream.of(all).allMatch(o -> o.fact().comparability().isEmpty());
    }

    static Meaning meaning(Recorded observation) {
        return Meaning.of(Figures.of(observation.fact()));
    }

    /// An operation on what two figures may be; empty where it has no result. Where only the outer
    /// interval has none, everything is possible.
    static Optional<Meaning> meaning(
            BiFunction<Interval, Interval, Optional<Interval>> operation, Meaning a, Meaning b) {
        Interval anything = new Interval(null, false, null, false);
        return operation
                .apply(a.core(), b.core())
                .map(core -> new Meaning(
                        core, operation.apply(a.outer(), b.outer()).orElse(anything)));
    }

    /// The middle of what a reader takes it to mean, to six digits; empty where that is unbounded.
    static Optional<BigDecimal> middle(Meaning meaning) {
        BigDecimal low = meaning.core().low();
        BigDecimal high = meaning.core().high();
        if (low == null || high == null) return Optional.empty();
        BigDecimal middle = low.add(high).divide(TWO, MathContext.DECIMAL128).round(DIGITS);
        BigDecimal plain = middle.stripTrailingZeros();
        return Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain);
    }
}
