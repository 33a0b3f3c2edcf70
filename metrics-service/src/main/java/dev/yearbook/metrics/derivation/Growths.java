package dev.yearbook.metrics.derivation;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.metrics.observation.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Growth from the levels of two years, where none is stated. Rates grow in points, not per cent,
/// and are left out; so are totals since the start.
final class Growths {

    private Growths() {}

    static Stream<Derived> of(Course levels, Courses among) {
        var key = levels.series().key();
        if (key.unitClass().equals("percent") || key.basis().equals("cumulative")) {
            return Stream.empty();
        }
        Optional<Course> stated = among.growth(key);
        return levels.shown().keySet().stream()
                .filter(period -> stated.map(g -> g.at(period).isEmpty()).orElse(true))
                .flatMap(period -> one(levels, stated, period).stream());
    }

    private static Optional<Derived> one(
            Course levels, Optional<Course> stated, ReferencePeriod period) {
        Recorded now = levels.shown().get(period);
        Recorded then = levels.shown().get(Course.yearBefore(period));
        if (now == null || then == null || !Inputs.areNominal(now, then)) return Optional.empty();
        var growth =
                Inputs.meaning(
                        IntervalArithmetic::growth, Inputs.meaning(then), Inputs.meaning(now));
        return growth.flatMap(g ->
                Inputs.value(IntervalArithmetic::growth, then, now, g)
                        .map(value ->
                                new Derived(
                                        stated.orElse(levels).series(),
                                        "growth",
                                        Derived.Method.GROWTH_FROM_LEVELS,
                                        period,
                                        value,
                                        "%",
                                        g,
                                        List.of(then, now))));
    }
}
