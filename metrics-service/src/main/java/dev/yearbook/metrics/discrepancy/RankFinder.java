package dev.yearbook.metrics.discrepancy;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.interval.Verdict;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.vocabulary.Table;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rank among the places of the country or of a province that the values of these places do not
/// allow: of the third, at least three others are plainly larger.
///
/// Values speak of the year of the rank: its whole year, or its end. Places are compared with those
/// of their own level only. Of indicators whose first is the smallest (失业率) nothing is said.
public final class RankFinder implements Finder {

    private static final int SHOWN = 5;

    private final List<String> ascending =
            Table.read("ranks.tsv").rows().stream().map(r -> Table.cell(r, "word")).toList();

    @Override
    public Stream<Discrepancy> find(Course course, Courses among) {
        SeriesKey key = course.series().key();
        boolean ranks = key.kind().equals("rank") && Fields.isPlace(key.subject());
        if (!ranks || !Fields.isPlace(key.whole()) || isAscending(key)) return Stream.empty();
        Map<String, List<Course>> bySubject =
                among.values(key).stream()
                        .filter(c -> Fields.compete(c.series().key().subject(), key))
                        .collect(Collectors.groupingBy(c -> c.series().key().subject()));
        return course.shown().values().stream()
                .flatMap(rank -> compared(course, rank, bySubject).stream());
    }

    private boolean isAscending(SeriesKey key) {
        return ascending.stream().anyMatch(key.indicator()::contains);
    }

    private static Optional<Discrepancy> compared(
            Course course, Recorded rank, Map<String, List<Course>> bySubject) {
        String subject = course.series().key().subject();
        Optional<Recorded> own = value(bySubject.getOrDefault(subject, List.of()), rank);
        BigDecimal worst = Meaning.of(Figures.of(rank.fact())).outer().high();
        if (own.isEmpty() || worst == null) return Optional.empty();
        List<Recorded> larger =
                bySubject.entrySet().stream()
                        .filter(e -> !e.getKey().equals(subject))
                        .flatMap(e -> value(e.getValue(), rank).stream())
                        .filter(other -> isLarger(other, own.get()))
                        .sorted(
                                Comparator.comparing((Recorded o) -> o.fact().quantity().value())
                                        .reversed())
                        .toList();
        return BigDecimal.valueOf(larger.size()).compareTo(worst) < 0
                ? Optional.empty()
                : Optional.of(discrepancy(course, rank, own.get(), larger));
    }

    private static Optional<Recorded> value(List<Course> levels, Recorded rank) {
        return levels.stream()
                .flatMap(c -> c.shown().entrySet().stream())
                .filter(e -> isOfSameYear(e.getKey(), rank.fact().period()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isOfSameYear(ReferencePeriod value, ReferencePeriod rank) {
        var start = value.start();
        return value.end().equals(rank.end())
                && (start == null || start.plusYears(1).minusDays(1).equals(value.end()));
    }

    private static boolean isLarger(Recorded other, Recorded own) {
        Interval a = Meaning.of(Figures.of(other.fact())).outer();
        Interval b = Meaning.of(Figures.of(own.fact())).outer();
        boolean comparable =
                other.fact().comparability().isEmpty()
                        && other.fact().quantity().unit().equals(own.fact().quantity().unit());
        BigDecimal low = a.low();
        BigDecimal high = b.high();
        return comparable && low != null && high != null && low.compareTo(high) > 0;
    }

    private static Discrepancy discrepancy(
            Course course, Recorded rank, Recorded own, List<Recorded> larger) {
        List<Recorded> shown = larger.stream().limit(SHOWN).toList();
        String listed =
                shown.stream()
                        .map(o -> o.fact().subject() + " " + Words.figure(o))
                        .collect(Collectors.joining("、"));
        Object[] words = {
            Words.name(rank),
            Words.period(rank.fact().period()),
            Words.figure(rank),
            Words.figure(own),
            larger.size(),
            listed
        };
        return new Discrepancy(
                course.series(),
                "rank",
                Verdict.CONTRADICTION.code(),
                Severity.ofRank(larger.size(), rank.fact().quantity().value()),
                Stream.concat(Stream.of(rank, own), shown.stream()).toList(),
                "%s，%s：位次为%s，数值为%s，而至少有%d个同级地区更大（%s）。".formatted(words),
                "%s, %s: ranked %s with %s, yet at least %d peers are larger (%s)."
                        .formatted(words));
    }
}
