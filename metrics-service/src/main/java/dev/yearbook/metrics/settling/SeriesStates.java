package dev.yearbook.metrics.settling;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.metrics.derivation.Derived;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesChanged;
import dev.yearbook.metrics.observation.Assessed;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.publish.EventSchemas;
import dev.yearbook.metrics.publish.ObservationWire;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Publishes the latest state of series to the compacted topic. A series without observations that
/// everybody may see is gone from it. A state has at most the 200 latest periods, so that it fits
/// into a message.
@Singleton
class SeriesStates {

    private static final int PERIODS = 200;

    private final SeriesTable table;
    private final Assessment assessment;
    private final Outbox outbox;
    private final EventJson json;
    private final Clock clock;

    SeriesStates(
            SeriesTable table, Assessment assessment, Outbox outbox, EventJson json, Clock clock) {
        this.table = table;
        this.assessment = assessment;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /// Publishes the states of the series that changed, and of those whose derived figures did.
    ///
    /// @param changed ids of series that changed
    /// @param derived the derived figures of all these courses, by series
    void publish(
            Connection connection,
            List<Course> courses,
            Set<String> changed,
            Map<String, List<Derived>> derived)
            throws SQLException {
        Instant now = clock.instant();
        Map<String, String> told =
                table.toldOfDerived(
                        connection, courses.stream().map(c -> c.series().id()).toList());
        Map<String, String> news = new LinkedHashMap<>();
        List<OutboxMessage> messages = new ArrayList<>();
        for (Course course : courses) {
            String id = course.series().id();
            List<Observation> follows =
                    derived.getOrDefault(id, List.of()).stream().map(ObservationWire::of).toList();
            String digest = digest(follows);
            boolean isNews = !digest.equals(told.getOrDefault(id, ""));
            if (isNews) news.put(id, digest);
            if (isNews || changed.contains(id)) messages.add(message(course, follows, now));
        }
        table.tellOfDerived(connection, news);
        outbox.append(connection, messages);
    }

    private String digest(List<Observation> derived) {
        if (derived.isEmpty()) return "";
        return UUID.nameUUIDFromBytes(json.write(derived).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private OutboxMessage message(Course course, List<Observation> derived, Instant now) {
        Series series = course.series();
        return course.shown().isEmpty()
                ? OutboxMessage.gone(
                        MetricTopics.SERIES, series.id(), MetricTopics.SERIES_CHANGED, now)
                : OutboxMessage.of(
                                MetricTopics.SERIES,
                                series.id(),
                                MetricTopics.SERIES_CHANGED,
                                json.write(state(course, derived, now)),
                                now)
                        .about(series.id())
                        .describedBy(EventSchemas.SERIES_CHANGED);
    }

    private SeriesChanged state(Course course, List<Observation> derived, Instant now) {
        List<Recorded> all = course.slots().values().stream().flatMap(List::stream).toList();
        List<Observation> headlines =
                assessment.of(all).stream()
                        .filter(Assessed::headline)
                        .map(ObservationWire::of)
                        .toList();
        long sources = all.stream().map(o -> o.fact().source().document()).distinct().count();
        return new SeriesChanged(
                course.series().identity(),
                latest(headlines),
                latest(derived),
                all.size(),
                (int) sources,
                course.series().version(),
                now);
    }

    private static List<Observation> latest(List<Observation> inTime) {
        return inTime.subList(Math.max(0, inTime.size() - PERIODS), inTime.size());
    }
}
