package dev.yearbook.metrics.derivation;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.interval.Interval;
import dev.yearbook.metrics.interval.IntervalArithmetic;
import dev.yearbook.metrics.interval.Meaning;
import dev.yearbook.metrics.observation.Recorded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What came within a year, from totals since the start a year apart. Where the later total is the
/// smaller one nothing follows; that is a discrepancy.
final class YearlyFlows {

    private YearlyFlows() {}

    static Stream<Derived> of(Course totals) {
        if (!totals.series().key().basis().equals("cumulative")) return Stream.empty();
        return totals.shown().keySet().stream().flatMap(end -> one(totals, end).stream());
    }

    private static Optional<Derived> one(Course totals, ReferencePeriod end) {
        ReferencePeriod start = Course.yearBefore(end);
        Recorded now = totals.shown().get(end);
        Recorded then = totals.shown().get(start);
        if (now == null || then == null) return Optional.empty();
        Meaning a = Inputs.meaning(now);
        Meaning b = Inputs.meaning(then);
        Optional<Interval> core = notNegative(IntervalArithmetic.difference(a.core(), b.core()));
        Optional<Interval> outer = notNegative(IntervalArithmetic.difference(a.outer(), b.outer()));
        if (core.isEmpty() || outer.isEmpty()) return Optional.empty();
        Meaning flow = new Meaning(core.get(), outer.get());
        var period = new ReferencePeriod("flow", start.end().plusDays(1), end.end());
        return Inputs.value(YearlyFlows::difference, then, now, flow)
                .map(value ->
                        new Derived(
                                totals.series(),
                                "level",
                                Derived.Method.FLOW_FROM_CUMULATIVE,
                                period,
                                value,
                                now.fact().quantity().unit(),
                                flow,
                                List.of(then, now)));
    }

    private static Optional<Interval> difference(Interval then, Interval now) {
        return Optional.of(IntervalArithmetic.difference(now, then));
    }

    private static Optional<Interval> notNegative(Interval flow) {
        BigDecimal high = flow.high();
        if (high != null && high.signum() < 0) return Optional.empty();
        BigDecimal low = flow.low();
        boolean positive = low != null && low.signum() >= 0;
        return Optional.of(
                positive ? flow : new Interval(BigDecimal.ZERO, true, high, flow.highIncluded()));
    }
}
