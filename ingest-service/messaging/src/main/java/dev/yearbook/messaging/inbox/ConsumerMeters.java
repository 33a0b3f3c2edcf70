package dev.yearbook.messaging.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/// What a consumer counts.
///
/// | metric | |
/// | --- | --- |
/// | `yearbook.inbox.handled` | events that took effect |
/// | `yearbook.inbox.duplicates` | events that had taken effect before |
/// | `yearbook.inbox.dead.letters` | events that were put away, by topic |
/// | `yearbook.inbox.lag` | events that wait in Kafka |
final class ConsumerMeters {

    private static final String CONSUMER = "consumer";

    private final MeterRegistry registry;
    private final String consumer;
    private final Counter handled;
    private final Counter duplicates;
    private volatile long lag;

    ConsumerMeters(MeterRegistry registry, EventHandler handler, int thread) {
        this.registry = registry;
        this.consumer = handler.consumer();
        handled = registry.counter("yearbook.inbox.handled", CONSUMER, consumer);
        duplicates = registry.counter("yearbook.inbox.duplicates", CONSUMER, consumer);
        Gauge.builder("yearbook.inbox.lag", this, meters -> meters.lag)
                .tag(CONSUMER, consumer)
                .tag("thread", Integer.toString(thread))
                .register(registry);
        // There from the start, so that the first letter is seen as a rise from zero.
        handler.topics().forEach(topic -> letters(topic.name()));
    }

    void handled(int fresh, int repeated) {
        handled.increment(fresh);
        duplicates.increment(repeated);
    }

    void buried(String topic) {
        letters(topic).increment();
    }

    private Counter letters(String topic) {
        return registry.counter("yearbook.inbox.dead.letters", CONSUMER, consumer, "topic", topic);
    }

    void lags(long events) {
        lag = events;
    }
}
