package dev.yearbook.ingest.publish;

import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.outbox.Publisher;
import dev.yearbook.messaging.topic.Topic;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Names this service as a publisher, and its clock.
@Factory
final class IngestPublisher {

    @Singleton
    Publisher publisher() {
        return new Publisher(
                "/ingest-service",
                List.of(
                        Topic.ofEvents(IngestTopics.DOCUMENTS),
                        Topic.ofEvents(IngestTopics.FACTS)));
    }

    @Singleton
    Clock clock() {
        // PostgreSQL keeps microseconds: what is told and what is stored are the same time.
        return Clock.tick(Clock.systemUTC(), java.time.Duration.ofNanos(1_000));
    }
}
