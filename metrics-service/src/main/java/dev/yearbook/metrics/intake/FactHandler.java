package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.messaging.inbox.EventHandler;
import dev.yearbook.messaging.topic.Topic;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Reads the facts topic.
@Singleton
public class FactHandler implements EventHandler {

    private final EventJson json;
    private final Intake intake;

    FactHandler(EventJson json, Intake intake) {
        this.json = json;
        this.intake = intake;
    }

    @Override
    public String consumer() {
        return "yearbook-metrics";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.ofEvents(IngestTopics.FACTS));
    }

    @Override
    public void handle(Connection connection, List<Event> events) throws SQLException {
        intake.accept(connection, events.stream().map(this::message).toList());
    }

    /// What an event says of a fact.
    ///
    /// @throws RejectedEvent where it is no fact, with the reason
    public FactMessage message(Event event) {
        return switch (event.type()) {
            case IngestTopics.FACT_STATED ->
                    new FactMessage.Stated(
                            FactCheck.passed(json.read(event, FactStated.class)), event.context());
            case IngestTopics.FACT_WITHDRAWN ->
                    new FactMessage.Withdrawn(
                            FactCheck.passed(json.read(event, FactWithdrawn.class)),
                            event.context());
            default -> throw new RejectedEvent("unknown type of event: " + event.type());
        };
    }
}
