package dev.yearbook.metrics.discrepancy;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.interval.Verdict;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A total that its parts do not sum up to, of indicators that the table of partitions divides.
public final class TotalFinder implements Finder {

    private final Partitions partitions;

    /// Finds by the table of partitions.
    public TotalFinder(Partitions partitions) {
        this.partitions = partitions;
    }

    @Override
    public Stream<Discrepancy> find(Course course, Courses among) {
        SeriesKey key = course.series().key();
        List<String> parts = partitions.partsOf(key.indicator());
        if (parts.isEmpty() || !key.kind().equals("level") || !key.qualifiers().isEmpty()) {
            return Stream.empty();
        }
        List<Course> courses =
                parts.stream()
                        .flatMap(p -> among.levels(key, key.subject(), p, List.of()).stream())
                        .filter(c -> c.series().key().unitClass().equals(key.unitClass()))
                        .toList();
        if (courses.size() != parts.size()) return Stream.empty();
        return course.shown().entrySet().stream()
                .flatMap(
                        slot -> compared(course, slot.getKey(), slot.getValue(), courses).stream());
    }

    private static Optional<Discrepancy> compared(
            Course course, ReferencePeriod period, Recorded whole, List<Course> parts) {
        List<Recorded> shown = new ArrayList<>();
        for (Course part : parts) {
            Recorded observation = part.shown().get(period);
            if (observation == null) return Optional.empty();
            shown.add(observation);
        }
        Meaning sum = shown.stream().map(TotalFinder::meaning).reduce(ZERO, Sums::sum);
        Verdict verdict = Verdict.of(meaning(whole), sum);
        return verdict == Verdict.TENSION || verdict == Verdict.CONTRADICTION
                ? Optional.of(discrepancy(course, whole, shown, sum, verdict))
                : Optional.empty();
    }

    private static final Meaning ZERO = Meaning.exactly(BigDecimal.ZERO);

    private static Meaning meaning(Recorded observation) {
        return Meaning.of(Figures.of(observation.fact()));
    }

    private static Discrepancy discrepancy(
            Course course, Recorded whole, List<Recorded> parts, Meaning sum, Verdict verdict) {
        String listed =
                parts.stream()
                        .map(p -> p.fact().indicator() + " " + Words.figure(p))
                        .collect(Collectors.joining(" + "));
        String period = Words.period(whole.fact().period());
        return new Discrepancy(
                course.series(),
                "total",
                verdict.code(),
                Severity.of(verdict, meaning(whole).core(), sum.core()),
                Stream.concat(Stream.of(whole), parts.stream()).toList(),
                "%s，%s：%s = %s，而合计为%s。"
                        .formatted(
                                Words.name(whole),
                                period,
                                listed,
                                Words.like(sum.core(), whole, 8),
                                Words.figure(whole)),
                "%s, %s: %s = %s, yet the total is %s."
                        .formatted(
                                Words.name(whole),
                                period,
                                listed,
                                Words.like(sum.core(), whole, 8),
                                Words.figure(whole)));
    }
}
