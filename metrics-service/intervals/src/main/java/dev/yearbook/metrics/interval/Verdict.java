package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import java.util.Locale;

/// How two figures for the same thing and time stand to each other.
public enum Verdict {
    /// The cores meet: a reader takes both for the same.
    CONSISTENT,
    /// The cores meet and one lies inside the other: the same, said more exactly.
    FINER,
    /// Only the outer intervals meet: the words allow both, a reader would wonder.
    TENSION,
    /// Not even the outer intervals meet.
    CONTRADICTION,
    /// Of different unit, basis, definition or length of period.
    NOT_COMPARABLE;

    /// The verdict on two meanings. It is the same in either order.
    public static Verdict of(Meaning a, Meaning b) {
        if (a.core().meets(b.core())) return a.core().equals(b.core()) ? CONSISTENT : nested(a, b);
        return a.outer().meets(b.outer()) ? TENSION : CONTRADICTION;
    }

    /// The same for two written figures. 超过 N beside plain N is a tension and no contradiction,
    /// because ordinary prose uses 超过 loosely: equal numbers alone never contradict each other.
    public static Verdict of(Figure a, Figure b) {
        Verdict verdict = of(Meaning.of(a), Meaning.of(b));
        boolean equal = sameNumber(a.value(), b.value());
        return verdict == CONTRADICTION && equal ? TENSION : verdict;
    }

    private static boolean sameNumber(BigDecimal a, BigDecimal b) {
        return a.compareTo(b) == 0;
    }

    private static Verdict nested(Meaning a, Meaning b) {
        boolean inside = a.core().contains(b.core()) || b.core().contains(a.core());
        return inside ? FINER : CONSISTENT;
    }

    /// Its name on the wire: `not_comparable`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
