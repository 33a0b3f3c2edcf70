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
                .map(core ->
                        new Meaning(core, operation.apply(a.outer(), b.outer()).orElse(anything)));
    }

    /// The number shown of what was computed: from the numbers as written, or, where that is not
    /// what a reader takes it to mean, the middle of that; to six digits. Empty where it is
    /// unbounded.
    static Optional<BigDecimal> value(
            BiFunction<Interval, Interval, Optional<Interval>> operation,
            Recorded a,
            Recorded b,
            Meaning computed) {
        return operation
                .apply(written(a), written(b))
                .map(Interval::low)
                .filter(number -> computed.core().contains(number))
                .or(() -> middle(computed))
                .map(Inputs::rounded);
    }

    private static Interval written(Recorded observation) {
        return Interval.point(observation.fact().quantity().value());
    }

    private static Optional<BigDecimal> middle(Meaning meaning) {
        BigDecimal low = meaning.core().low();
        BigDecimal high = meaning.core().high();
        return low == null || high == null
                ? Optional.empty()
                : Optional.of(low.add(high).divide(TWO, MathContext.DECIMAL128));
    }

    private static BigDecimal rounded(BigDecimal number) {
        BigDecimal plain = number.round(DIGITS).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
