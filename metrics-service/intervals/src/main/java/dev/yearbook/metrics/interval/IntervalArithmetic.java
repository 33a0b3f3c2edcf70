package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Arithmetic on intervals: the result holds every number that the operation may give, its ends
/// rounded outwards at 20 digits (interval arithmetic, IEEE 1788).
public final class IntervalArithmetic {

    private static final MathContext DOWN = new MathContext(20, RoundingMode.FLOOR);
    private static final MathContext UP = new MathContext(20, RoundingMode.CEILING);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private IntervalArithmetic() {}

    /// What `a + b` may be.
    public static Interval sum(Interval a, Interval b) {
        return new Interval(
                added(a.low(), b.low()),
                a.lowIncluded() && b.lowIncluded(),
                added(a.high(), b.high()),
                a.highIncluded() && b.highIncluded());
    }

    /// What `a − b` may be.
    public static Interval difference(Interval a, Interval b) {
        return sum(a, b.negated());
    }

    /// What `a · factor` may be.
    public static Interval scaled(Interval a, BigDecimal factor) {
        if (factor.signum() == 0) return Interval.point(BigDecimal.ZERO);
        Interval up =
                new Interval(
                        multiplied(a.low(), factor.abs()),
                        a.lowIncluded(),
                        multiplied(a.high(), factor.abs()),
                        a.highIncluded());
        return factor.signum() < 0 ? up.negated() : up;
    }

    /// What `part / whole` may be, of non-negative parts and positive wholes; empty where the whole
    /// may be zero or less.
    public static Optional<Interval> quotient(Interval part, Interval whole) {
        BigDecimal wholeLow = whole.low();
        BigDecimal partLow = part.low();
        if (wholeLow == null || wholeLow.signum() <= 0) return Optional.empty();
        if (partLow != null && partLow.signum() < 0) return Optional.empty();
        BigDecimal wholeHigh = whole.high();
        BigDecimal partHigh = part.high();
        BigDecimal low =
                partLow == null || wholeHigh == null
                        ? BigDecimal.ZERO
                        : partLow.divide(wholeHigh, DOWN);
        boolean lowIncluded =
                partLow == null
                        || wholeHigh == null
                        || (part.lowIncluded() && whole.highIncluded());
        @Nullable BigDecimal high = partHigh == null ? null : partHigh.divide(wholeLow, UP);
        return Optional.of(
                new Interval(
                        low,
                        lowIncluded,
                        high,
                        high != null && part.highIncluded() && whole.lowIncluded()));
    }

    /// The growth in per cent from one level to another: `(to / from − 1) · 100`; empty where the
    /// earlier level may be zero or less.
    ///
    /// | from | to | growth |
    /// | --- | --- | --- |
    /// | `[100, 100]` | `[150, 150]` | `[50, 50]` |
    /// | `[99.5, 100.5)` | `[150, 150]` | `(49.2…, 50.7…]` |
    public static Optional<Interval> growth(Interval from, Interval to) {
        return quotient(to, from)
                .map(ratio -> scaled(ratio, HUNDRED))
                .map(percent -> difference(percent, Interval.point(HUNDRED)));
    }

    /// The share in per cent of a part in a whole.
    public static Optional<Interval> share(Interval part, Interval whole) {
        return quotient(part, whole).map(ratio -> scaled(ratio, HUNDRED));
    }

    /// The earlier level that a level and its growth in per cent lead back to: `to / (1 + g /
    /// 100)`.
    public static Optional<Interval> levelBefore(Interval to, Interval growthPercent) {
        Interval ratio =
                scaled(
                        sum(growthPercent, Interval.point(HUNDRED)),
                        BigDecimal.ONE.movePointLeft(2));
        return quotient(to, ratio);
    }

    private static @Nullable BigDecimal added(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static @Nullable BigDecimal multiplied(@Nullable BigDecimal a, BigDecimal factor) {
        return a == null ? null : a.multiply(factor);
    }
}
