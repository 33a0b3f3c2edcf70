package dev.yearbook.metrics.discrepancy;

import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.interval.Verdict;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Two documents that state different figures for the same thing and time; where both are of one
/// publisher, the later one revises the earlier. What two places of the documents say alike is
/// found once.
public final class SourcesFinder implements Finder {

    private static final int MOST = 50;

    @Override
    public Stream<Discrepancy> find(Course course, Courses among) {
        return course.slots().values().stream().flatMap(slot -> pairs(course, slot).filter(once()));
    }

    private static Predicate<Discrepancy> once() {
        Set<String> seen = new HashSet<>();
        return discrepancy -> seen.add(discrepancy.zh());
    }

    private static Stream<Discrepancy> pairs(Course course, List<Recorded> slot) {
        int n = Math.min(slot.size(), MOST);
        return IntStream.range(0, n)
                .boxed()
                .flatMap(i ->
                        IntStream.range(i + 1, n)
                                .boxed()
                                .flatMap(j -> pair(course, slot.get(i), slot.get(j))));
    }

    private static Stream<Discrepancy> pair(Course course, Recorded a, Recorded b) {
        Verdict verdict = Figures.verdict(a.fact(), b.fact());
        if (!isApart(verdict) || isAside(verdict, a, b)) return Stream.empty();
        if (Figures.restates(a.fact(), b.fact())) return Stream.of(revision(course, b, a));
        if (Figures.restates(b.fact(), a.fact())) return Stream.of(revision(course, a, b));
        Meaning x = Meaning.of(Figures.of(a.fact()));
        Meaning y = Meaning.of(Figures.of(b.fact()));
        String period = Words.period(a.fact().period());
        return Stream.of(
                new Discrepancy(
                        course.series(),
                        "sources",
                        verdict.code(),
                        Severity.of(verdict, x.core(), y.core()),
                        List.of(a, b),
                        "%s，%s：%s为%s，%s为%s。"
                                .formatted(
                                        Words.name(a),
                                        period,
                                        Words.source(a),
                                        Words.figure(a),
                                        Words.source(b),
                                        Words.figure(b)),
                        "%s, %s: %s says %s, %s says %s."
                                .formatted(
                                        Words.name(a),
                                        period,
                                        Words.sourceEn(a),
                                        Words.figure(a),
                                        Words.sourceEn(b),
                                        Words.figure(b))));
    }

    private static boolean isApart(Verdict verdict) {
        return verdict == Verdict.TENSION || verdict == Verdict.CONTRADICTION;
    }

    /// Within one document a looser word beside an exact figure is style.
    private static boolean isAside(Verdict verdict, Recorded a, Recorded b) {
        String document = a.fact().source().document();
        return verdict == Verdict.TENSION && document.equals(b.fact().source().document());
    }

    private static Discrepancy revision(Course course, Recorded earlier, Recorded later) {
        String period = Words.period(later.fact().period());
        return new Discrepancy(
                course.series(),
                "revision",
                "revised",
                0,
                List.of(earlier, later),
                "%s，%s：由%s（%s）修订为%s（%s）。"
                        .formatted(
                                Words.name(later),
                                period,
                                Words.figure(earlier),
                                Words.source(earlier),
                                Words.figure(later),
                                Words.source(later)),
                "%s, %s: revised from %s (%s) to %s (%s)."
                        .formatted(
                                Words.name(later),
                                period,
                                Words.figure(earlier),
                                Words.sourceEn(earlier),
                                Words.figure(later),
                                Words.sourceEn(later)));
    }
}
