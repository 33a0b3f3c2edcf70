package dev.yearbook.metrics.discrepancy;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.interval.Verdict;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A stated growth, or amount of change, that the levels of the two years do not give.
///
/// It is a discrepancy only if no vintage of the two levels gives it: a growth may rest on figures
/// that were revised since. Growth at constant prices or on a like-for-like basis, averages over
/// years and growth against another base than the year before are not compared.
public final class GrowthFinder implements Finder {

    @Override
    public Stream<Discrepancy> find(Course course, Courses among) {
        if (!course.series().key().whole().isEmpty()) return Stream.empty();
        return switch (course.series().key().kind()) {
            case "growth" ->
                    among.levels(course.series().key()).stream()
                            .filter(c -> !c.series().key().unitClass().equals("percent"))
                            .flatMap(levels -> stated(course, levels, "growth"));
            case "level" -> stated(course, course, "change");
            default -> Stream.empty();
        };
    }

    private static Stream<Discrepancy> stated(Course course, Course levels, String kind) {
        return course.slots().values().stream()
                .flatMap(List::stream)
                .filter(o -> o.fact().kind().equals(kind))
                .filter(o -> o.fact().comparability().isEmpty())
                .filter(o -> kind.equals("growth") || !o.fact().whole().isEmpty())
                .flatMap(o -> compared(course, levels, o).stream());
    }

    private static Optional<Discrepancy> compared(Course course, Course levels, Recorded stated) {
        ReferencePeriod period = stated.fact().period();
        ReferencePeriod before = Course.yearBefore(period);
        Recorded now = levels.shown().get(period);
        Recorded then = levels.shown().get(before);
        if (now == null || then == null) return Optional.empty();
        boolean given =
                levels.at(period).stream()
                        .anyMatch(n ->
                                levels.at(before).stream().anyMatch(t -> agrees(stated, t, n)));
        return given ? Optional.empty() : discrepancy(course, stated, then, now);
    }

    private static boolean agrees(Recorded stated, Recorded then, Recorded now) {
        return computed(stated, then, now)
                .map(c -> Verdict.of(Meaning.of(Figures.of(stated.fact())), c))
                .map(v -> v == Verdict.CONSISTENT || v == Verdict.FINER)
                .orElse(true);
    }

    private static Optional<Meaning> computed(Recorded stated, Recorded then, Recorded now) {
        Meaning a = Meaning.of(Figures.of(then.fact()));
        Meaning b = Meaning.of(Figures.of(now.fact()));
        if (stated.isChange()) {
            return Optional.of(
                    new Meaning(
                            IntervalArithmetic.difference(b.core(), a.core()),
                            IntervalArithmetic.difference(b.outer(), a.outer())));
        }
        Optional<Interval> core = IntervalArithmetic.growth(a.core(), b.core());
        Optional<Interval> outer = IntervalArithmetic.growth(a.outer(), b.outer());
        return core.map(c -> new Meaning(c, outer.orElse(new Interval(null, false, null, false))));
    }

    private static Optional<Discrepancy> discrepancy(
            Course course, Recorded stated, Recorded then, Recorded now) {
        Meaning meaning = Meaning.of(Figures.of(stated.fact()));
        return computed(stated, then, now)
                .map(computed -> {
                    Verdict verdict = Verdict.of(meaning, computed);
                    return new Discrepancy(
                            course.series(),
                            "growth",
                            verdict.code(),
                            Severity.of(verdict, meaning.core(), computed.core()),
                            List.of(stated, then, now),
                            zh(stated, then, now, computed),
                            en(stated, then, now, computed));
                });
    }

    private static String zh(Recorded stated, Recorded then, Recorded now, Meaning computed) {
        return "%s，%s为%s，%s为%s，算得%s%s%s；%s中为%s。%s"
                .formatted(
                        Words.name(now),
                        Words.period(now.fact().period()),
                        Words.figure(now),
                        Words.period(then.fact().period()),
                        Words.figure(then),
                        stated.isChange() ? "增加" : "增长",
                        Words.about(computed.core()),
                        stated.fact().quantity().unit(),
                        Words.source(stated),
                        Words.figure(stated),
                        restated(stated, now).map(l -> "若后者属实，上年数应约为" + l + "。").orElse(""));
    }

    private static String en(Recorded stated, Recorded then, Recorded now, Meaning computed) {
        return "%s: %s is %s, %s is %s, which gives a %s of %s %s; %s states %s.%s"
                .formatted(
                        Words.name(now),
                        Words.period(now.fact().period()),
                        Words.figure(now),
                        Words.period(then.fact().period()),
                        Words.figure(then),
                        stated.isChange() ? "change" : "growth",
                        Words.about(computed.core()),
                        stated.fact().quantity().unit(),
                        Words.sourceEn(stated),
                        Words.figure(stated),
                        restated(stated, now)
                                .map(l ->
                                        " If that is right, the year before was restated to"
                                                + " about "
                                                + l
                                                + " "
                                                + now.fact().quantity().unit()
                                                + ".")
                                .orElse(""));
    }

    private static Optional<String> restated(Recorded stated, Recorded now) {
        if (stated.isChange()) return Optional.empty();
        return IntervalArithmetic.levelBefore(
                        Meaning.of(Figures.of(now.fact())).core(),
                        Meaning.of(Figures.of(stated.fact())).core())
                .map(before -> Words.like(before, now, 4));
    }
}
