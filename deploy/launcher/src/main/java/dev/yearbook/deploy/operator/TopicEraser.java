package dev.yearbook.deploy.operator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/// Deletes what topics say about a document. Kafka can only forget a beginning: everything older in
/// the same partition goes too, which is why no consumer may still need it.
///
/// The compacted topic of states keeps the latest of each series, which no longer has the figures;
/// its older states go when Kafka compacts.
final class TopicEraser {

    private static final String COMPACTED = "yearbook.series.v1";

    private final String servers;

    TopicEraser(String servers) {
        this.servers = servers;
    }

    /// @return for each partition from which something was deleted, the first offset that is left
    Map<String, Long> erase(String document) throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> last = lastMentions(document);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            requirePassed(admin, last);
            admin.deleteRecords(
                            last.entrySet().stream()
                                    .collect(
                                            Collectors.toMap(
                                                    Map.Entry::getKey,
                                                    it ->
                                                            RecordsToDelete.beforeOffset(
                                                                    it.getValue() + 1))))
                    .all()
                    .get();
        }
        Map<String, Long> left = new TreeMap<>();
        last.forEach((partition, offset) -> left.put(partition.toString(), offset + 1));
        return left;
    }

    private Map<TopicPartition, Long> lastMentions(String document) {
        Properties settings = new Properties();
        settings.put("bootstrap.servers", servers);
        settings.put("max.partition.fetch.bytes", "8388608");
        var bytes = new ByteArrayDeserializer();
        Map<TopicPartition, Long> last = new HashMap<>();
        try (var consumer = new KafkaConsumer<byte[], byte[]>(settings, bytes, bytes)) {
            List<TopicPartition> partitions =
                    consumer.listTopics().values().stream()
                            .flatMap(List::stream)
                            .filter(it -> it.topic().startsWith("yearbook."))
                            .filter(it -> !it.topic().equals(COMPACTED))
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofMillis(200))) {
                    if (mentions(event, document)) {
                        last.put(
                                new TopicPartition(event.topic(), event.partition()),
                                event.offset());
                    }
                }
            }
        }
        return last;
    }

    private static boolean mentions(ConsumerRecord<byte[], byte[]> event, String document) {
        return event.key() != null
                        && new String(event.key(), StandardCharsets.UTF_8).equals(document)
                || event.value() != null
                        && new String(event.value(), StandardCharsets.UTF_8).contains(document);
    }

    private static void requirePassed(Admin admin, Map<TopicPartition, Long> last)
            throws ExecutionException, InterruptedException {
        for (var group : admin.listGroups().all().get()) {
            Map<TopicPartition, OffsetAndMetadata> positions =
                    admin.listConsumerGroupOffsets(group.groupId())
                            .partitionsToOffsetAndMetadata()
                            .get();
            last.forEach((partition, offset) -> {
                OffsetAndMetadata position = positions.get(partition);
                if (position != null && position.offset() <= offset) {
                    throw new Misuse(
                            "%s has not read %s up to %d yet; try again when it has"
                                    .formatted(group.groupId(), partition, offset));
                }
            });
        }
    }
}
