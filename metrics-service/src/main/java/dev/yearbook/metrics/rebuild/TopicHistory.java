package dev.yearbook.metrics.rebuild;

import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.EventHeaders;
import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.metrics.intake.FactHandler;
import dev.yearbook.metrics.intake.FactMessage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// The history as the topic of facts still has it: its partitions are merged by the times of
/// recording. A topic that has lost its beginning to retention is refused.
final class TopicHistory implements History {

    private static final int BATCH = 1_000;
    private static final int BUFFERED = 5_000;
    private static final Duration POLL = Duration.ofMillis(200);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final FactHandler reader;
    private final Map<TopicPartition, Deque<FactMessage>> waiting = new HashMap<>();
    private Map<TopicPartition, Long> ends = Map.of();
    private long refused;

    TopicHistory(Properties connection, FactHandler reader) {
        this.reader = reader;
        Properties settings = new Properties();
        settings.putAll(connection);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        var bytes = new ByteArrayDeserializer();
        this.consumer = new KafkaConsumer<>(settings, bytes, bytes);
        var partitions =
                consumer.partitionsFor(IngestTopics.FACTS).stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        partitions.forEach(p -> waiting.put(p, new ArrayDeque<>()));
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        requireBeginning();
    }

    private void requireBeginning() {
        consumer.beginningOffsets(consumer.assignment())
                .forEach((partition, offset) -> {
                    if (offset > 0) {
                        consumer.close();
                        throw new IllegalStateException(
                                "%s begins at %d: earlier facts are gone from it, rebuild from ingest"
                                        .formatted(partition, offset));
                    }
                });
    }

    @Override
    public List<FactMessage> next() {
        ends = consumer.endOffsets(consumer.assignment());
        List<FactMessage> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            fill();
            Optional<Deque<FactMessage>> first = first();
            if (first.isEmpty()) break;
            batch.add(first.get().removeFirst());
        }
        return batch;
    }

    private Optional<Deque<FactMessage>> first() {
        return waiting.values().stream()
                .filter(deque -> !deque.isEmpty())
                .min(
                        Comparator.comparing(
                                (Deque<FactMessage> deque) -> deque.getFirst().recordedAt()));
    }

    /// Reads until something of each partition waits, or it is at its end.
    private void fill() {
        while (waiting.entrySet().stream()
                .anyMatch(e -> e.getValue().isEmpty() && more(e.getKey()))) {
            consumer.pause(
                    waiting.entrySet().stream()
                            .filter(e -> e.getValue().size() > BUFFERED)
                            .map(Map.Entry::getKey)
                            .toList());
            consumer.poll(POLL).forEach(this::take);
            consumer.resume(consumer.paused());
        }
    }

    private boolean more(TopicPartition partition) {
        return consumer.position(partition) < ends.getOrDefault(partition, 0L);
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            Event event = EventHeaders.read(record);
            Deque<FactMessage> deque =
                    waiting.get(new TopicPartition(record.topic(), record.partition()));
            if (deque != null) deque.addLast(reader.message(event));
        } catch (RejectedEvent e) {
            refused++;
        }
    }

    @Override
    public long refused() {
        return refused;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
