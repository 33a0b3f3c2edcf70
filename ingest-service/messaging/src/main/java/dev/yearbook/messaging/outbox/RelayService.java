package dev.yearbook.messaging.outbox;

import dev.yearbook.messaging.topic.Topics;
import dev.yearbook.web.trace.Span;
import dev.yearbook.web.trace.Spans;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Runs the relay while the service runs, and counts.
///
/// | metric | |
/// | --- | --- |
/// | `yearbook.outbox.messages` | messages that wait |
/// | `yearbook.outbox.age` | seconds that the oldest has waited |
/// | `yearbook.outbox.published` | messages published by this process, by type of event |
/// | `yearbook.outbox.leading` | 1 where this process relays |
@Singleton
@Requires(beans = {Publisher.class, DataSource.class, KafkaDefaultConfiguration.class})
public class RelayService {

    private final Relay relay;
    private final Thread thread;

    RelayService(
            DataSource dataSource,
            KafkaDefaultConfiguration kafka,
            Publisher publisher,
            Topics topics,
            RelaySettings settings,
            MeterRegistry meters,
            Spans spans) {
        relay =
                new Relay(
                        DelegatingDataSource.unwrapDataSource(dataSource),
                        () -> producer(kafka.getConfig()),
                        publisher,
                        topics,
                        settings,
                        published -> {
                            count(meters, published);
                            trace(spans, published);
                        });
        Gauge.builder("yearbook.outbox.messages", relay, r -> r.backlog().messages())
                .register(meters);
        Gauge.builder("yearbook.outbox.age", relay, r -> r.backlog().seconds())
                .baseUnit("seconds")
                .register(meters);
        Gauge.builder("yearbook.outbox.leading", relay, r -> r.leads() ? 1 : 0).register(meters);
        thread = Thread.ofPlatform().daemon().name("outbox" + publisher.source()).unstarted(relay);
    }

    /// What waited in the outbox a moment ago.
    public Backlog backlog() {
        return relay.backlog();
    }

    private static void count(MeterRegistry meters, List<PendingMessage> published) {
        published.stream()
                .collect(Collectors.groupingBy(PendingMessage::type, Collectors.counting()))
                .forEach((type, messages) ->
                        meters.counter("yearbook.outbox.published", "type", type)
                                .increment(messages));
    }

    private static void trace(Spans spans, List<PendingMessage> published) {
        if (spans.wanted()) {
            published.stream()
                    .filter(message -> message.correlation() != null)
                    .collect(
                            Collectors.groupingBy(
                                    message -> message.correlation() + " " + message.topic()))
                    .values()
                    .forEach(group -> trace(spans, group, group.getFirst()));
        }
    }

    /// From when the first was appended until all were acknowledged.
    private static void trace(Spans spans, List<PendingMessage> group, PendingMessage first) {
        if (first.correlation() != null) {
            spans.add(
                    first.correlation(),
                    "publish " + first.topic(),
                    Span.Kind.PRODUCER,
                    TimeUnit.MILLISECONDS.toNanos(first.time().toEpochMilli()),
                    Map.of(
                            "messaging.system", "kafka",
                            "messaging.destination.name", first.topic(),
                            "messaging.batch.message_count", Integer.toString(group.size())));
        }
    }

    @EventListener
    void start(StartupEvent event) {
        thread.start();
    }

    @EventListener
    void stop(ShutdownEvent event) throws InterruptedException {
        relay.stop();
        thread.join(5_000);
        thread.interrupt();
    }

    private static Producer<byte[], byte[]> producer(Properties connection) {
        Properties settings = new Properties();
        settings.putAll(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        // A record never expires, or a later one of its key could arrive in its place.
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        var bytes = new ByteArraySerializer();
        return new KafkaProducer<>(settings, bytes, bytes);
    }
}
