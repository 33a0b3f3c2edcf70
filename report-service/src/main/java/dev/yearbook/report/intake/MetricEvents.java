package dev.yearbook.report.intake;

import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.inbox.EventHandler;
import dev.yearbook.messaging.topic.Topic;
import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.events.ObservationChanged;
import dev.yearbook.metrics.events.SeriesChanged;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Takes metric events in. Raising the generation starts a new consumer, which hears everything
/// again from the beginning.
@Singleton
final class MetricEvents implements EventHandler {

    private final EventJson json;
    private final Intake intake;
    private final int generation;

    MetricEvents(
            EventJson json,
            Intake intake,
            @Property(name = "yearbook.report.generation", defaultValue = "1") int generation) {
        this.json = json;
        this.intake = intake;
        this.generation = generation;
    }

    @Override
    public String consumer() {
        return generation == 1 ? "report" : "report-" + generation;
    }

    @Override
    public List<Topic> topics() {
        return List.of(
                Topic.ofEvents(MetricTopics.OBSERVATIONS),
                Topic.ofStates(MetricTopics.SERIES),
                Topic.ofEvents(MetricTopics.DISCREPANCIES),
                Topic.ofEvents(MetricTopics.CURATION));
    }

    @Override
    public void handle(Connection connection, List<Event> events) throws SQLException {
        Told told = new Told();
        events.forEach(event -> tell(event, told));
        intake.take(connection, told, generation);
    }

    private void tell(Event event, Told told) {
        switch (event.place().topic()) {
            case MetricTopics.OBSERVATIONS -> told.add(json.read(event, ObservationChanged.class));
            case MetricTopics.DISCREPANCIES -> told.add(json.read(event, DiscrepancyChanged.class));
            case MetricTopics.CURATION -> told.add(json.read(event, CurationDecided.class));
            default -> {
                if (event.data().isEmpty()) {
                    told.forget(event.key());
                } else {
                    told.add(json.read(event, SeriesChanged.class));
                }
            }
        }
    }
}
