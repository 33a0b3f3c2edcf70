package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An interval of numbers, each end open or closed, or unbounded.
///
/// @param low the lower end; null is minus infinity
/// @param lowIncluded whether the lower end belongs to it
/// @param high the upper end; null is infinity
/// @param highIncluded whether the upper end belongs to it
public record Interval(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {

    /// Refuses an upper end below the lower one.
    public Interval {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("low " + low + " is above high " + high);
        }
    }

    /// `[n, n]`.
    public static Interval point(BigDecimal n) {
        return new Interval(n, true, n, true);
    }

    /// `[low, high]`.
    public static Interval closed(BigDecimal low, BigDecimal high) {
        return new Interval(low, true, high, true);
    }

    /// `[low, high)`, or the point where both are equal.
    public static Interval from(BigDecimal low, BigDecimal high) {
        return new Interval(low, true, high, low.compareTo(high) == 0);
    }

    /// `(low, high)`.
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(low, false, high, false);
    }

    /// `(n, ∞)`.
    public static Interval above(BigDecimal n) {
        return new Interval(n, false, null, false);
    }

    /// `[n, ∞)`.
    public static Interval atLeast(BigDecimal n) {
        return new Interval(n, true, null, false);
    }

    /// `(−∞, n)`.
    public static Interval below(BigDecimal n) {
        return new Interval(null, false, n, false);
    }

    /// `(−∞, n]`.
    public static Interval atMost(BigDecimal n) {
        return new Interval(null, false, n, true);
    }

    /// Whether both have a number in common.
    public boolean meets(Interval other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /// Whether every number of the other is a number of this one.
    public boolean contains(Interval other) {
        return startsNoLaterThan(other) && endsNoEarlierThan(other);
    }

    /// Whether the number lies in it.
    public boolean contains(BigDecimal n) {
        return contains(point(n));
    }

    /// The same with both ends at most `n`; empty where nothing is left.
    public Optional<Interval> upTo(BigDecimal n) {
        if (high != null && high.compareTo(n) <= 0) return Optional.of(this);
        if (low != null && low.compareTo(n) > 0) return Optional.empty();
        boolean touches = low != null && low.compareTo(n) == 0;
        if (touches && !lowIncluded) return Optional.empty();
        return Optional.of(new Interval(low, lowIncluded, n, true));
    }

    /// The interval mirrored at zero: what `−x` may be.
    public Interval negated() {
        return new Interval(
                high == null ? null : high.negate(),
                highIncluded,
                low == null ? null : low.negate(),
                lowIncluded);
    }

    /// The distance of its ends; empty where one is unbounded.
    public Optional<BigDecimal> width() {
        if (low == null || high == null) return Optional.empty();
        return Optional.of(high.subtract(low));
    }

    private boolean endsBefore(Interval other) {
        if (high == null || other.low == null) return false;
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highIncluded && other.lowIncluded));
    }

    private boolean startsNoLaterThan(Interval other) {
        if (low == null) return true;
        if (other.low == null) return false;
        int order = low.compareTo(other.low);
        return order < 0 || (order == 0 && (lowIncluded || !other.lowIncluded));
    }

    private boolean endsNoEarlierThan(Interval other) {
        if (high == null) return true;
        if (other.high == null) return false;
        int order = high.compareTo(other.high);
        return order > 0 || (order == 0 && (highIncluded || !other.highIncluded));
    }

    /// Equal ends, however many zeros they are written with.
    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Interval(var l, var li, var h, var hi)
                && same(low, l)
                && same(high, h)
                && lowIncluded == li
                && highIncluded == hi;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                low == null ? null : low.stripTrailingZeros(),
                high == null ? null : high.stripTrailingZeros());
    }

    /// In the usual notation: `[35, 36)`, `(5, ∞)`.
    @Override
    public String toString() {
        return (lowIncluded ? "[" : "(")
                + (low == null ? "−∞" : low.stripTrailingZeros().toPlainString())
                + ", "
                + (high == null ? "∞" : high.stripTrailingZeros().toPlainString())
                + (highIncluded ? "]" : ")");
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
