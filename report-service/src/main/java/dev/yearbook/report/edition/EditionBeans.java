package dev.yearbook.report.edition;

import dev.yearbook.messaging.outbox.Publisher;
import dev.yearbook.messaging.topic.Topic;
import dev.yearbook.report.events.SummaryTopics;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/// What the editions need from outside.
@Factory
final class EditionBeans {

    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    Publisher publisher() {
        return new Publisher("/report-service", List.of(Topic.ofEvents(SummaryTopics.SUMMARIES)));
    }
}
