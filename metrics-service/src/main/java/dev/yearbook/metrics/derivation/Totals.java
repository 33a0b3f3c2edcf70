package dev.yearbook.metrics.derivation;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import dev.yearbook.metrics.discrepancy.ShareFinder;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.observation.Recorded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The whole from a part and its share, where it is not stated. It stands with the whole's series
/// where there is one, else with the share's.
final class Totals {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Totals() {}

    static Stream<Derived> of(Course shares, Courses among) {
        SeriesKey key = shares.series().key();
        if (key.whole().isEmpty()) return Stream.empty();
        return among.levels(key).stream()
                .filter(part -> !part.series().key().unitClass().equals("percent"))
                .flatMap(part ->
                        shares.shown().values().stream()
                                .flatMap(share -> one(shares, part, share, among).stream()));
    }

    private static Optional<Derived> one(
            Course shares, Course parts, Recorded share, Courses among) {
        ReferencePeriod period = share.fact().period();
        Recorded part = parts.shown().get(period);
        List<Course> wholes = ShareFinder.wholes(shares.series().key(), parts, among).toList();
        boolean stated = wholes.stream().anyMatch(w -> !w.at(period).isEmpty());
        if (part == null || stated) return Optional.empty();
        var total = Inputs.meaning(Totals::whole, Inputs.meaning(part), Inputs.meaning(share));
        return total.flatMap(t ->
                Inputs.value(Totals::whole, part, share, t)
                        .map(value ->
                                new Derived(
                                        wholes.stream().findFirst().orElse(shares).series(),
                                        "level",
                                        Derived.Method.TOTAL_FROM_SHARE,
                                        period,
                                        value,
                                        part.fact().quantity().unit(),
                                        t,
                                        List.of(part, share))));
    }

    private static Optional<Interval> whole(Interval part, Interval share) {
        return IntervalArithmetic.quotient(part, share)
                .map(ratio -> IntervalArithmetic.scaled(ratio, HUNDRED));
    }
}
