package dev.yearbook.report.summary;

import dev.yearbook.metrics.events.Bounds;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.report.summary.Change.Certainty;
import dev.yearbook.report.summary.Change.In;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Computes changes from the intervals of two values.
///
/// The change lies in an interval too; it is given in the coarsest step that its width asks for.
/// Counts below ten change by their difference, not by percent.
final class Changes {

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Changes() {}

    /// The change between two values of a series, where one can be computed.
    static Optional<Change> between(SeriesIdentity series, Statement last, Statement now) {
        if (!last.comparability().equals(now.comparability())) {
            return Optional.empty();
        }
        boolean few = few(last.core()) && few(now.core());
        return in(series)
                .map(in -> in == In.PERCENT && few ? In.INCREMENT : in)
                .flatMap(in -> between(in, last.core(), now.core()));
    }

    /// Whether it is a counted number below ten: of six that became seven nobody says 16.7 %.
    private static boolean few(Bounds core) {
        return core.low() != null
                && core.high() != null
                && core.low().compareTo(core.high()) == 0
                && core.low().stripTrailingZeros().scale() <= 0
                && core.low().abs().compareTo(TEN) < 0;
    }

    private static Optional<In> in(SeriesIdentity series) {
        boolean rate = series.unit().equals("%") || series.unit().equals("个百分点");
        return switch (series.kind()) {
            case "level" ->
                    Optional.of(
                            rate
                                    ? In.POINTS
                                    : series.basis().equals("cumulative")
                                            ? In.INCREMENT
                                            : In.PERCENT);
            case "share", "growth" -> Optional.of(In.POINTS);
            case "rank" -> Optional.of(In.PLACES);
            default -> Optional.empty();
        };
    }

    private static Optional<Change> between(In in, Bounds last, Bounds now) {
        Optional<Interval> change =
                in == In.PERCENT
                        ? IntervalArithmetic.growth(interval(last), interval(now))
                        : Optional.of(IntervalArithmetic.difference(interval(now), interval(last)));
        return change.map(it -> stated(in, it.low(), it.high()));
    }

    private static Interval interval(Bounds bounds) {
        return new Interval(
                bounds.low(), bounds.lowIncluded(), bounds.high(), bounds.highIncluded());
    }

    private static Change stated(In in, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low != null && high != null) {
            return bounded(in, low, high);
        }
        if (low != null && low.signum() > 0) {
            BigDecimal floor = rounded(low, finest(in, low), RoundingMode.FLOOR);
            return new Change(in, Certainty.MORE_THAN, floor, null, null);
        }
        if (high != null && high.signum() < 0) {
            BigDecimal ceiling = rounded(high, finest(in, high), RoundingMode.CEILING);
            return new Change(in, Certainty.LESS_THAN, null, ceiling, null);
        }
        return new Change(in, Certainty.UNCLEAR, null, null, null);
    }

    private static Change bounded(In in, BigDecimal low, BigDecimal high) {
        BigDecimal width = high.subtract(low);
        BigDecimal middle = low.add(high).divide(BigDecimal.TWO, PRECISION);
        BigDecimal step = atLeast(width.divide(BigDecimal.TWO, PRECISION), finest(in, middle));
        BigDecimal value = rounded(middle, step, RoundingMode.HALF_UP);
        if (rounded(low, step, RoundingMode.HALF_UP).compareTo(value) == 0
                && rounded(high, step, RoundingMode.HALF_UP).compareTo(value) == 0) {
            return new Change(in, Certainty.EXACTLY, value, value, value);
        }
        BigDecimal outward = atMost(width.divide(TEN, PRECISION), finest(in, middle));
        BigDecimal floor = rounded(low, outward, RoundingMode.FLOOR);
        BigDecimal ceiling = rounded(high, outward, RoundingMode.CEILING);
        if (step.multiply(TEN).compareTo(middle.abs()) <= 0) {
            return new Change(in, Certainty.ABOUT, floor, ceiling, value);
        }
        Certainty certainty =
                low.signum() * high.signum() > 0 ? Certainty.BETWEEN : Certainty.UNCLEAR;
        return new Change(in, certainty, floor, ceiling, null);
    }

    /// The smallest step in which a change is given: 0.1 % (1 % beyond tenfold), 0.01 points.
    private static BigDecimal finest(In in, BigDecimal about) {
        return switch (in) {
            case PERCENT ->
                    about.abs().compareTo(BigDecimal.valueOf(1000)) < 0
                            ? new BigDecimal("0.1")
                            : BigDecimal.ONE;
            case POINTS, INCREMENT -> new BigDecimal("0.01");
            case PLACES -> BigDecimal.ONE;
        };
    }

    /// The smallest power of ten that is neither below the number nor below the finest step.
    private static BigDecimal atLeast(BigDecimal number, BigDecimal finest) {
        BigDecimal step = finest;
        while (step.compareTo(number) < 0) {
            step = step.multiply(TEN);
        }
        return step;
    }

    /// The largest power of ten that is not above the number, but not below the finest step.
    private static BigDecimal atMost(BigDecimal number, BigDecimal finest) {
        BigDecimal step = finest;
        while (step.multiply(TEN).compareTo(number) <= 0) {
            step = step.multiply(TEN);
        }
        return step;
    }

    private static BigDecimal rounded(BigDecimal number, BigDecimal step, RoundingMode mode) {
        return Plain.number(number.divide(step, 0, mode).multiply(step));
    }
}
