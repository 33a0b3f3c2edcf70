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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A national figure that those of all provinces, in the same document, do not sum up to. Only
/// where a document lists all 31 (Hong Kong, Macao and Taiwan are not counted in such tables) and
/// the unit can be added.
public final class PlacesTotalFinder implements Finder {

    private static final int PROVINCES = 31;

    @Override
    public Stream<Discrepancy> find(Course course, Courses among) {
        SeriesKey key = course.series().key();
        boolean national = key.subject().equals("100000") && key.kind().equals("level");
        if (!national || key.unitClass().equals("percent")) return Stream.empty();
        List<Course> provinces =
                among.values(key).stream()
                        .filter(c -> Fields.isProvince(c.series().key().subject()))
                        .filter(c -> c.series().key().unitClass().equals(key.unitClass()))
                        .filter(c -> c.series().key().basis().equals(key.basis()))
                        .toList();
        if (provinces.size() < PROVINCES) return Stream.empty();
        return course.slots().entrySet().stream()
                .flatMap(slot ->
                        slot.getValue().stream()
                                .filter(whole -> !whole.isChange())
                                .filter(whole -> whole.fact().rule().contains("cell"))
                                .flatMap(whole ->
                                        compared(course, slot.getKey(), whole, provinces)
                                                .stream()));
    }

    private static Optional<Discrepancy> compared(
            Course course, ReferencePeriod period, Recorded whole, List<Course> provinces) {
        Map<String, Recorded> parts = new TreeMap<>();
        for (Course province : provinces) {
            province.at(period).stream()
                    .filter(o -> document(o).equals(document(whole)))
                    .findFirst()
                    .ifPresent(o -> parts.put(province.series().key().subject(), o));
        }
        if (parts.size() != PROVINCES) return Optional.empty();
        List<Recorded> all = new ArrayList<>(parts.values());
        Meaning sum = all.stream().map(PlacesTotalFinder::meaning).reduce(ZERO, Sums::sum);
        Verdict verdict = Verdict.of(meaning(whole), sum);
        return verdict == Verdict.TENSION || verdict == Verdict.CONTRADICTION
                ? Optional.of(discrepancy(course, whole, all, sum, verdict))
                : Optional.empty();
    }

    private static final Meaning ZERO = Meaning.exactly(BigDecimal.ZERO);

    private static String document(Recorded observation) {
        return observation.fact().source().document();
    }

    private static Meaning meaning(Recorded observation) {
        return Meaning.of(Figures.of(observation.fact()));
    }

    private static Discrepancy discrepancy(
            Course course, Recorded whole, List<Recorded> parts, Meaning sum, Verdict verdict) {
        Object[] words = {
            Words.name(whole),
            Words.period(whole.fact().period()),
            parts.size(),
            Words.like(sum.core(), whole, 8),
            Words.figure(whole)
        };
        return new Discrepancy(
                course.series(),
                "total",
                verdict.code(),
                Severity.of(verdict, meaning(whole).core(), sum.core()),
                Stream.concat(Stream.of(whole), parts.stream()).toList(),
                "%s，%s：%d个地区相加为%s，而全国为%s。".formatted(words),
                "%s, %s: %d provinces sum up to %s, yet the country is %s.".formatted(words));
    }
}
