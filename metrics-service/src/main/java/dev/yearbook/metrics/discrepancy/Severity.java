package dev.yearbook.metrics.discrepancy;

import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.Verdict;
import java.math.BigDecimal;

/// How grave it is: a tension at most 0.3, a contradiction from 0.4, the more the further apart the
/// figures are in relation to their size.
final class Severity {

    private static final double TENSION = 0.3;
    private static final double CONTRADICTION = 0.4;

    private Severity() {}

    static double of(Verdict verdict, Interval a, Interval b) {
        if (verdict == Verdict.TENSION) return TENSION;
        double gap = gap(a, b);
        double size = Math.max(size(a), size(b));
        double relative = size == 0 ? 1 : Math.min(1, gap / size);
        double severity = CONTRADICTION + (1 - CONTRADICTION) * Math.sqrt(relative);
        return Math.round(severity * 100) / 100.0;
    }

    /// Of a rank: the more peers are larger than it allows, the graver.
    static double ofRank(int larger, BigDecimal rank) {
        double excess = (larger + 1 - rank.doubleValue()) / (larger + 1);
        double severity = CONTRADICTION + (1 - CONTRADICTION) * Math.sqrt(Math.max(0, excess));
        return Math.round(severity * 100) / 100.0;
    }

    private static double gap(Interval a, Interval b) {
        return Math.max(0, Math.max(distance(a.high(), b.low()), distance(b.high(), a.low())));
    }

    private static double distance(
            @org.jspecify.annotations.Nullable BigDecimal high,
            @org.jspecify.annotations.Nullable BigDecimal low) {
        return high == null || low == null ? 0 : low.subtract(high).doubleValue();
    }

    private static double size(Interval interval) {
        BigDecimal high = interval.high();
        BigDecimal low = interval.low();
        double h = high == null ? 0 : Math.abs(high.doubleValue());
        return Math.max(h, low == null ? 0 : Math.abs(low.doubleValue()));
    }
}
