package dev.yearbook.metrics.derivation;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.metrics.observation.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Last year's level from this year's and its stated growth, where none is stated.
final class LevelsBefore {

    private LevelsBefore() {}

    static Stream<Derived> of(Course levels, Courses among) {
        var key = levels.series().key();
        if (key.unitClass().equals("percent")) return Stream.empty();
        return among.growth(key).stream()
                .flatMap(growth -> growth.shown().values().stream())
                .flatMap(growth -> one(levels, growth).stream());
    }

    private static Optional<Derived> one(Course levels, Recorded growth) {
        ReferencePeriod before = Course.yearBefore(growth.fact().period());
        Recorded now = levels.shown().get(growth.fact().period());
        if (now == null || !levels.at(before).isEmpty()) return Optional.empty();
        if (!Inputs.areNominal(now, growth)) return Optional.empty();
        var level =
                Inputs.meaning(
                        IntervalArithmetic::levelBefore,
                        Inputs.meaning(now),
                        Inputs.meaning(growth));
        return level.flatMap(l ->
                Inputs.value(IntervalArithmetic::levelBefore, now, growth, l)
                        .map(value ->
                                new Derived(
                                        levels.series(),
                                        "level",
                                        Derived.Method.LEVEL_FROM_GROWTH,
                                        before,
                                        value,
                                        now.fact().quantity().unit(),
                                        l,
                                        List.of(growth, now))));
    }
}
