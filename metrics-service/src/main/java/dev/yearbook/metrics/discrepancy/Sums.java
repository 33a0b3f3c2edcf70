package dev.yearbook.metrics.discrepancy;

import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.metrics.interval.Meaning;

/// Sums of what figures say.
final class Sums {

    private Sums() {}

    static Meaning sum(Meaning a, Meaning b) {
        Interval core = IntervalArithmetic.sum(a.core(), b.core());
        return new Meaning(core, IntervalArithmetic.sum(a.outer(), b.outer()));
    }
}
