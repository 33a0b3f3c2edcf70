package dev.yearbook.messaging;

import dev.yearbook.messaging.outbox.Publisher;
import dev.yearbook.messaging.topic.Topic;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;

@Factory
final class BenchBeans {

    @Singleton
    @Requires(property = "bench.publisher")
    Publisher publisher() {
        return new Publisher("/bench", List.of(Topic.ofEvents(Bench.TOPIC)));
    }
}
