package dev.yearbook.metrics.settling;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import dev.yearbook.metrics.discrepancy.Discrepancy;
import dev.yearbook.metrics.discrepancy.FallFinder;
import dev.yearbook.metrics.discrepancy.Finder;
import dev.yearbook.metrics.discrepancy.GrowthFinder;
import dev.yearbook.metrics.discrepancy.Partitions;
import dev.yearbook.metrics.discrepancy.PlacesTotalFinder;
import dev.yearbook.metrics.discrepancy.RankFinder;
import dev.yearbook.metrics.discrepancy.ShareFinder;
import dev.yearbook.metrics.discrepancy.SourcesFinder;
import dev.yearbook.metrics.discrepancy.TotalFinder;
import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.publish.EventSchemas;
import dev.yearbook.metrics.publish.ObservationWire;
import dev.yearbook.metrics.series.Series;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Compares what is found now with what was known, stores the difference and tells it. What a
/// curator said of a discrepancy stays with it.
@Singleton
public class Discrepancies {

    private final List<Finder> finders;
    private final Assessment assessment;
    private final DiscrepancyTable table;
    private final Outbox outbox;
    private final EventJson json;
    private final Clock clock;

    Discrepancies(
            Partitions partitions,
            Assessment assessment,
            DiscrepancyTable table,
            Outbox outbox,
            EventJson json,
            Clock clock) {
        this.finders =
                List.of(
                        new SourcesFinder(),
                        new GrowthFinder(),
                        new ShareFinder(),
                        new TotalFinder(partitions),
                        new PlacesTotalFinder(),
                        new RankFinder(),
                        new FallFinder());
        this.assessment = assessment;
        this.table = table;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /// Renews the discrepancies of these series.
    void renew(Connection connection, List<Series> concerned, Courses courses) throws SQLException {
        Map<String, DiscrepancyChanged> known = new LinkedHashMap<>();
        List<String> ids = concerned.stream().map(Series::id).toList();
        table.ofSeries(connection, ids).forEach(d -> known.put(d.id(), d));
        Instant now = clock.instant();
        List<DiscrepancyChanged> changes = new ArrayList<>();
        for (Discrepancy found : found(Set.copyOf(ids), courses)) {
            DiscrepancyChanged before = known.remove(found.id());
            if (before == null) changes.add(event(found, "found", "open", null, now));
            else if (!before.computationZh().equals(found.zh()))
                changes.add(event(found, "changed", before.state(), before.note(), now));
        }
        known.values().forEach(gone -> changes.add(resolved(gone, now)));
        table.write(connection, changes);
        tell(connection, changes);
    }

    private List<Discrepancy> found(Set<String> concerned, Courses courses) {
        Map<String, Discrepancy> byId = new LinkedHashMap<>();
        for (Course course : courses.all()) {
            if (!concerned.contains(course.series().id())) continue;
            for (Finder finder : finders) {
                finder.find(course, courses).forEach(d -> byId.putIfAbsent(d.id(), d));
            }
        }
        return List.copyOf(byId.values());
    }

    private DiscrepancyChanged event(
            Discrepancy found,
            String change,
            String state,
            @org.jspecify.annotations.Nullable String note,
            Instant now) {
        return new DiscrepancyChanged(
                found.id(),
                change,
                found.series().identity(),
                found.kind(),
                found.verdict(),
                found.severity(),
                state,
                assessment.of(found.observations()).stream().map(ObservationWire::of).toList(),
                found.zh(),
                found.en(),
                note,
                now);
    }

    /// The same, now resolved.
    public DiscrepancyChanged resolved(DiscrepancyChanged gone) {
        return resolved(gone, clock.instant());
    }

    /// Tells others what was found, changed or resolved.
    public void tell(Connection connection, List<DiscrepancyChanged> changes) throws SQLException {
        outbox.append(connection, changes.stream().map(this::message).toList());
    }

    private static DiscrepancyChanged resolved(DiscrepancyChanged gone, Instant now) {
        return new DiscrepancyChanged(
                gone.id(),
                "resolved",
                gone.identity(),
                gone.kind(),
                gone.verdict(),
                gone.severity(),
                "resolved",
                gone.observations(),
                gone.computationZh(),
                gone.computationEn(),
                gone.note(),
                now);
    }

    private OutboxMessage message(DiscrepancyChanged change) {
        return OutboxMessage.of(
                        MetricTopics.DISCREPANCIES,
                        change.identity().id(),
                        MetricTopics.DISCREPANCY_PREFIX + change.change() + ".v1",
                        json.write(change),
                        change.recordedAt())
                .about(change.identity().id())
                .describedBy(EventSchemas.DISCREPANCY_CHANGED);
    }
}
