package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.knowledge.Knowledge.KnownSeries;
import dev.yearbook.report.summary.Figure.Companion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One series period by period, the headline observation of each period first.
record SeriesCourse(
        SeriesIdentity identity,
        Map<ReferencePeriod, List<Observation>> byPeriod,
        List<Point> history,
        List<LocalDate> breaks,
        Set<String> revised) {

    private static final double LITTLE_CONFIDENCE = 0.5;

    private static final Comparator<ReferencePeriod> OLDEST_FIRST =
            Comparator.comparing(ReferencePeriod::end)
                    .thenComparing(period -> period.start() == null ? period.end() : period.start())
                    .thenComparing(ReferencePeriod::basis);

    /// Which observation leads its period: the one that the metrics service chose; before it has
    /// told its choice, the stated before the derived, then the latest published.
    private static final Comparator<Observation> LEADING_FIRST =
            Comparator.comparing(Observation::headline)
                    .reversed()
                    .thenComparing(observation -> observation.source() == null)
                    .thenComparing(SeriesCourse::publishedOn, Comparator.reverseOrder())
                    .thenComparing(Observation::id);

    /// The course of a series; empty when nothing of it may be shown to everybody.
    static Optional<SeriesCourse> of(KnownSeries series) {
        Map<ReferencePeriod, List<Observation>> byPeriod =
                series.observations().stream()
                        .filter(SeriesCourse::open)
                        .sorted(LEADING_FIRST)
                        .collect(
                                Collectors.groupingBy(
                                        Observation::period,
                                        () -> new TreeMap<>(OLDEST_FIRST),
                                        Collectors.toList()));
        if (byPeriod.isEmpty()) {
            return Optional.empty();
        }
        List<Point> history =
                byPeriod.values().stream().map(List::getFirst).map(SeriesCourse::point).toList();
        return Optional.of(
                new SeriesCourse(
                        series.identity(), byPeriod, history, series.breaks(), series.revised()));
    }

    Set<ReferencePeriod> periods() {
        return byPeriod.keySet();
    }

    boolean states(ReferencePeriod period) {
        return byPeriod.containsKey(period);
    }

    Stream<Companion> companions(ReferencePeriod period) {
        return byPeriod.getOrDefault(period, List.of()).stream()
                .map(observation -> new Companion(identity, Statement.of(observation)));
    }

    /// The figure of a period.
    Figure figure(ReferencePeriod period, List<Companion> companions) {
        List<Observation> observations = byPeriod.getOrDefault(period, List.of());
        Observation headline = observations.getFirst();
        Statement now = Statement.of(headline);
        Optional<Statement> last = last(period);
        boolean broken = last.isPresent() && breakBefore(period);
        Optional<Change> change =
                broken ? Optional.empty() : last.flatMap(it -> Changes.between(identity, it, now));
        return new Figure(
                id(period),
                identity,
                headline.factClass(),
                now,
                observations.stream().skip(1).map(Statement::of).toList(),
                last.orElse(null),
                change.orElse(null),
                companions,
                history,
                marks(headline, broken));
    }

    /// Amounts of change have ids of their own, because they share the series of their level.
    private String id(ReferencePeriod period) {
        String series = identity.id() + (identity.kind().equals("change") ? "/change" : "");
        return series + "@" + Periods.key(period);
    }

    private Optional<Statement> last(ReferencePeriod period) {
        return Optional.ofNullable(byPeriod.get(Periods.yearBefore(period)))
                .map(List::getFirst)
                .map(Statement::of);
    }

    private boolean breakBefore(ReferencePeriod period) {
        LocalDate yearBefore = period.end().minusYears(1);
        return breaks.stream()
                .anyMatch(date -> date.isAfter(yearBefore) && !date.isAfter(period.end()));
    }

    private List<Mark> marks(Observation headline, boolean broken) {
        return Stream.of(
                        when(
                                revised.contains(headline.id())
                                        || headline.verdict().equals("revised"),
                                Mark.REVISED),
                        when(headline.derivation() != null, Mark.DERIVED),
                        when(provisional(headline), Mark.PROVISIONAL),
                        when(uncertain(headline), Mark.UNCERTAIN),
                        when(broken, Mark.BREAK),
                        when(headline.verdict().equals("tension"), Mark.TENSION),
                        when(headline.verdict().equals("contradiction"), Mark.CONTRADICTION))
                .flatMap(Optional::stream)
                .toList();
    }

    private boolean provisional(Observation headline) {
        return identity.status().equals("observed")
                && headline.source() != null
                && !headline.source().publishedOnEstimated()
                && headline.source().publishedOn().isBefore(headline.period().end());
    }

    private static boolean uncertain(Observation headline) {
        return headline.derivation() == null && headline.confidence() < LITTLE_CONFIDENCE;
    }

    private static Optional<Mark> when(boolean condition, Mark mark) {
        return condition ? Optional.of(mark) : Optional.empty();
    }

    private static boolean open(Observation observation) {
        return observation.source() == null || observation.source().groups().isEmpty();
    }

    private static LocalDate publishedOn(Observation observation) {
        return observation.source() == null ? LocalDate.MIN : observation.source().publishedOn();
    }

    private static Point point(Observation observation) {
        BigDecimal value = Plain.number(observation.quantity().value());
        var core = Plain.bounds(observation.core());
        return new Point(
                observation.period(),
                value,
                core.low(),
                core.high(),
                observation.derivation() != null);
    }
}
