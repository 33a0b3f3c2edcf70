package dev.yearbook.metrics;

import dev.yearbook.messaging.outbox.Publisher;
import dev.yearbook.messaging.topic.Topic;
import dev.yearbook.metrics.discrepancy.Partitions;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.linking.Identification;
import dev.yearbook.metrics.linking.Linker;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// Makes beans of what knows nothing of the framework.
@Factory
final class MetricsFactory {

    @Singleton
    Vocabulary vocabulary() {
        return Vocabulary.read();
    }

    @Singleton
    Identification identification(Vocabulary vocabulary) {
        return new Identification(vocabulary);
    }

    @Singleton
    Linker linker(Vocabulary vocabulary) {
        return new Linker(vocabulary);
    }

    @Singleton
    Partitions partitions(Vocabulary vocabulary) {
        return new Partitions(vocabulary);
    }

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    Publisher publisher() {
        return new Publisher(
                "/metrics-service",
                List.of(
                        Topic.ofEvents(MetricTopics.OBSERVATIONS),
                        Topic.ofEvents(MetricTopics.DISCREPANCIES),
                        Topic.ofEvents(MetricTopics.CURATION),
                        Topic.ofStates(MetricTopics.SERIES)));
    }
}
