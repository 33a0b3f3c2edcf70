package dev.yearbook.metrics.discrepancy;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.observation.Assessed;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A series over time: its observations by period, with the one that each period shows.
///
/// @param series the series
/// @param slots the observations of each period
/// @param shown the observation shown for each period
public record Course(
        Series series,
        Map<ReferencePeriod, List<Recorded>> slots,
        Map<ReferencePeriod, Recorded> shown) {

    private static final Comparator<ReferencePeriod> BY_TIME =
            Comparator.comparing(ReferencePeriod::end)
                    .thenComparing(p -> Optional.ofNullable(p.start()).orElse(LocalDate.MIN))
                    .thenComparing(ReferencePeriod::basis);

    /// Orders the observations of a series; restricted ones have no part in it.
    public static Course of(
            Series series, Collection<Recorded> observations, Assessment assessment) {
        List<Assessed> assessed =
                assessment.of(observations.stream().filter(o -> !o.restricted()).toList());
        Map<ReferencePeriod, List<Recorded>> slots = new TreeMap<>(BY_TIME);
        Map<ReferencePeriod, Recorded> shown = new TreeMap<>(BY_TIME);
        for (Assessed one : assessed) {
            Recorded observation = one.observation();
            ReferencePeriod period = observation.fact().period();
            slots.merge(period, List.of(observation), Course::joined);
            if (one.headline()) shown.put(period, observation);
        }
        return new Course(series, slots, shown);
    }

    private static List<Recorded> joined(List<Recorded> some, List<Recorded> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /// The observations of a period that are no amounts of change.
    public List<Recorded> at(ReferencePeriod period) {
        return slots.getOrDefault(period, List.of()).stream().filter(o -> !o.isChange()).toList();
    }

    /// The same period one year before.
    public static ReferencePeriod yearBefore(ReferencePeriod period) {
        LocalDate start = period.start();
        return new ReferencePeriod(
                period.basis(),
                start == null ? null : start.minusYears(1),
                endOfMonthKept(period.end()));
    }

    private static LocalDate endOfMonthKept(LocalDate end) {
        LocalDate before = end.minusYears(1);
        boolean last = end.getDayOfMonth() == end.lengthOfMonth();
        return last ? before.withDayOfMonth(before.lengthOfMonth()) : before;
    }

    /// The shown observations in order of time.
    public List<Recorded> headlines() {
        return List.copyOf(new LinkedHashMap<>(shown).values());
    }
}
