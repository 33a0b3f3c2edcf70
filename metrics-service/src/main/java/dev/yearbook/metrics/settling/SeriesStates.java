package dev.yearbook.metrics.settling;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
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
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// Publishes the latest state of series to the compacted topic. A series without observations that
/// everybody may see is gone from it. A state has at most the 200 latest periods, so that it fits
/// into a message.
@Singleton
class SeriesStates {

    private static final int PERIODS = 200;

    private final Assessment assessment;
    private final Outbox outbox;
    private final EventJson json;
    private final Clock clock;

    SeriesStates(Assessment assessment, Outbox outbox, EventJson json, Clock clock) {
        this.assessment = assessment;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    void publish(Connection connection, List<Course> courses) throws SQLException {
        Instant now = clock.instant();
        outbox.append(connection, courses.stream().map(c -> message(c, now)).toList());
    }

    private OutboxMessage message(Course course, Instant now) {
        Series series = course.series();
        return course.shown().isEmpty()
                ? OutboxMessage.gone(
                        MetricTopics.SERIES, series.id(), MetricTopics.SERIES_CHANGED, now)
                : OutboxMessage.of(
                                MetricTopics.SERIES,
                                series.id(),
                                MetricTopics.SERIES_CHANGED,
                                json.write(state(course, now)),
                                now)
                        .about(series.id())
                        .describedBy(EventSchemas.SERIES_CHANGED);
    }

    private SeriesChanged state(Course course, Instant now) {
        List<Recorded> all = course.slots().values().stream().flatMap(List::stream).toList();
        List<Observation> headlines =
                assessment.of(all).stream()
                        .filter(Assessed::headline)
                        .map(ObservationWire::of)
                        .toList();
        int from = Math.max(0, headlines.size() - PERIODS);
        long sources = all.stream().map(o -> o.fact().source().document()).distinct().count();
        return new SeriesChanged(
                course.series().identity(),
                headlines.subList(from, headlines.size()),
                all.size(),
                (int) sources,
                course.series().version(),
                now);
    }
}
