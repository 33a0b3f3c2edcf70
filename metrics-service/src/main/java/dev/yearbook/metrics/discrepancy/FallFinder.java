package dev.yearbook.metrics.discrepancy;

import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.interval.Verdict;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A total since the start that is smaller later than it was.
public final class FallFinder implements Finder {

    @Override
    public Stream<Discrepancy> find(Course course, Courses among) {
        boolean cumulative =
                course.series().key().basis().equals("cumulative")
                        && course.series().key().kind().equals("level");
        if (!cumulative) return Stream.empty();
        List<Recorded> shown = course.headlines();
        return IntStream.range(1, shown.size())
                .filter(i -> falls(shown.get(i - 1), shown.get(i)))
                .mapToObj(i -> discrepancy(course, shown.get(i - 1), shown.get(i)));
    }

    private static boolean falls(Recorded earlier, Recorded later) {
        Meaning a = Meaning.of(Figures.of(earlier.fact()));
        Meaning b = Meaning.of(Figures.of(later.fact()));
        boolean lower =
                later.fact().quantity().value().compareTo(earlier.fact().quantity().value()) < 0;
        return lower && Verdict.of(a, b) == Verdict.CONTRADICTION;
    }

    private static Discrepancy discrepancy(Course course, Recorded earlier, Recorded later) {
        return new Discrepancy(
                course.series(),
                "cumulative_falls",
                "contradiction",
                Severity.of(
                        Verdict.CONTRADICTION,
                        Meaning.of(Figures.of(earlier.fact())).core(),
                        Meaning.of(Figures.of(later.fact())).core()),
                List.of(earlier, later),
                "%s为累计数，%s为%s，%s却为%s。"
                        .formatted(
                                Words.name(later),
                                Words.period(earlier.fact().period()),
                                Words.figure(earlier),
                                Words.period(later.fact().period()),
                                Words.figure(later)),
                "%s is a total since the start: %s on %s, yet %s on %s."
                        .formatted(
                                Words.name(later),
                                Words.figure(earlier),
                                Words.period(earlier.fact().period()),
                                Words.figure(later),
                                Words.period(later.fact().period())));
    }
}
