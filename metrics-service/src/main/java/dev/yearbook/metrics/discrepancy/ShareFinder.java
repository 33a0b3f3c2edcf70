package dev.yearbook.metrics.discrepancy;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.interval.Verdict;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// A stated share that part and whole do not give. The whole is another indicator of the same
/// subject (R&D经费), or the same indicator of another place (全国).
public final class ShareFinder implements Finder {

    @Override
    public Stream<Discrepancy> find(Course course, Courses among) {
        SeriesKey key = course.series().key();
        if (!key.kind().equals("share") || key.whole().isEmpty()) return Stream.empty();
        return among.levels(key).stream()
                .flatMap(part -> wholes(key, part, among).map(whole -> new Pair(part, whole)))
                .flatMap(pair -> compared(course, pair));
    }

    private record Pair(Course part, Course whole) {}

    /// The levels that may be the whole of a share: another indicator of the same subject, or the
    /// same indicator of another place, in the part's class of unit.
    public static Stream<Course> wholes(SeriesKey key, Course part, Courses among) {
        List<Course> ofIndicator = among.levels(key, key.subject(), key.whole(), List.of());
        List<Course> ofPlace = among.levels(key, key.whole(), key.indicator(), key.qualifiers());
        String unit = part.series().key().unitClass();
        return Stream.concat(ofIndicator.stream(), ofPlace.stream())
                .filter(whole -> whole.series().key().unitClass().equals(unit));
    }

    private static Stream<Discrepancy> compared(Course course, Pair pair) {
        return course.slots().entrySet().stream()
                .flatMap(slot ->
                        slot.getValue().stream().map(o -> one(course, pair, slot.getKey(), o)))
                .flatMap(Optional::stream);
    }

    private static Optional<Discrepancy> one(
            Course course, Pair pair, ReferencePeriod period, Recorded stated) {
        Recorded part = pair.part().shown().get(period);
        Recorded whole = pair.whole().shown().get(period);
        if (part == null || whole == null) return Optional.empty();
        boolean given =
                pair.part().at(period).stream()
                        .anyMatch(p ->
                                pair.whole().at(period).stream()
                                        .anyMatch(w -> agrees(stated, p, w)));
        if (given) return Optional.empty();
        return computed(part, whole).map(c -> discrepancy(course, stated, part, whole, c));
    }

    private static boolean agrees(Recorded stated, Recorded part, Recorded whole) {
        return computed(part, whole)
                .map(c -> Verdict.of(Meaning.of(Figures.of(stated.fact())), c))
                .map(v -> v == Verdict.CONSISTENT || v == Verdict.FINER)
                .orElse(true);
    }

    private static Optional<Meaning> computed(Recorded part, Recorded whole) {
        Meaning a = Meaning.of(Figures.of(part.fact()));
        Meaning b = Meaning.of(Figures.of(whole.fact()));
        Optional<Interval> outer = IntervalArithmetic.share(a.outer(), b.outer());
        return IntervalArithmetic.share(a.core(), b.core())
                .map(core -> new Meaning(core, outer.orElse(core)));
    }

    private static Discrepancy discrepancy(
            Course course, Recorded stated, Recorded part, Recorded whole, Meaning computed) {
        Meaning meaning = Meaning.of(Figures.of(stated.fact()));
        Verdict verdict = Verdict.of(meaning, computed);
        Object[] words = {
            Words.name(part),
            Words.period(part.fact().period()),
            Words.figure(part),
            Words.name(whole),
            Words.figure(whole),
            Words.about(computed.core())
        };
        return new Discrepancy(
                course.series(),
                "share",
                verdict.code(),
                Severity.of(verdict, meaning.core(), computed.core()),
                List.of(stated, part, whole),
                "%s，%s为%s，%s为%s，算得占%s%%".formatted(words)
                        + "；%s中为%s。".formatted(Words.source(stated), Words.figure(stated)),
                "%s, %s: %s, of %s %s, which is %s%%".formatted(words)
                        + "; %s states %s."
                                .formatted(
                                        Words.sourceEn(stated),
                                        Objects.requireNonNull(Words.figure(stated))));
    }
}
