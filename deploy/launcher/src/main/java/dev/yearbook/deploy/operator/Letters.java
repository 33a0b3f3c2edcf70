package dev.yearbook.deploy.operator;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Dead letters: what consumers could not handle. Which of them were sent back is kept in Kafka, as
/// the position of a consumer group.
final class Letters implements AutoCloseable {

    private static final String GROUP = "yearbook-operator";
    private static final String SUFFIX = ".dead-letter";
    private static final String PREFIX = "dead-letter-";

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final String servers;

    Letters(String servers) {
        this.servers = servers;
        Properties settings = new Properties();
        settings.put("bootstrap.servers", servers);
        settings.put("group.id", GROUP);
        settings.put("enable.auto.commit", "false");
        settings.put("auto.offset.reset", "earliest");
        settings.put("max.partition.fetch.bytes", "8388608");
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(settings, bytes, bytes);
    }

    /// The letters, oldest first.
    ///
    /// @param all also those that were sent back
    List<ConsumerRecord<byte[], byte[]>> read(boolean all, Predicate<String> topics) {
        List<TopicPartition> partitions =
                consumer.listTopics().values().stream()
                        .flatMap(List::stream)
                        .filter(it -> it.topic().endsWith(SUFFIX) && topics.test(it.topic()))
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        consumer.assign(partitions);
        Map<TopicPartition, OffsetAndMetadata> sent =
                consumer.committed(java.util.Set.copyOf(partitions));
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        consumer.seekToBeginning(partitions);
        if (!all) {
            sent.forEach((partition, place) -> {
                if (place != null) {
                    consumer.seek(partition, place.offset());
                }
            });
        }
        List<ConsumerRecord<byte[], byte[]>> letters = new ArrayList<>();
        while (partitions.stream()
                .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
            consumer.poll(Duration.ofMillis(200)).forEach(letters::add);
        }
        return letters;
    }

    /// A letter as it is shown.
    static Map<String, Object> shown(ConsumerRecord<byte[], byte[]> letter) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("topic", header(letter, PREFIX + "topic"));
        shown.put("letter", letter.topic() + "@" + letter.offset());
        for (String name :
                List.of("reason", "consumer", "attempts", "partition", "offset", "value")) {
            String value = header(letter, PREFIX + name);
            if (!value.isEmpty()) {
                shown.put(name, value);
            }
        }
        shown.put("type", header(letter, "ce_type"));
        shown.put("event", header(letter, "ce_id"));
        shown.put(
                "key",
                letter.key() == null ? "" : new String(letter.key(), StandardCharsets.UTF_8));
        return shown;
    }

    /// Sends letters back to where they came from, as they were. The inbox of each consumer
    /// recognises what had taken effect.
    ///
    /// @return how many were sent; one whose content was too large to be kept is not
    int replay(List<ConsumerRecord<byte[], byte[]>> letters) throws Exception {
        int sent = 0;
        var bytes = new ByteArraySerializer();
        Properties settings = new Properties();
        settings.put("bootstrap.servers", servers);
        settings.put("acks", "all");
        settings.put("max.request.size", "4194304");
        try (var producer = new KafkaProducer<byte[], byte[]>(settings, bytes, bytes)) {
            for (ConsumerRecord<byte[], byte[]> letter : letters) {
                if (header(letter, PREFIX + "value").isEmpty()) {
                    producer.send(original(letter)).get();
                    sent++;
                }
            }
        }
        consumer.commitSync(
                letters.stream()
                        .collect(
                                Collectors.toMap(
                                        it -> new TopicPartition(it.topic(), it.partition()),
                                        it -> new OffsetAndMetadata(it.offset() + 1),
                                        (one, other) ->
                                                one.offset() > other.offset() ? one : other)));
        return sent;
    }

    private static ProducerRecord<byte[], byte[]> original(ConsumerRecord<byte[], byte[]> letter) {
        List<Header> headers = new ArrayList<>();
        letter.headers()
                .forEach(header -> {
                    if (!header.key().startsWith(PREFIX)) {
                        headers.add(header);
                    }
                });
        String topic = letter.topic().substring(0, letter.topic().length() - SUFFIX.length());
        return new ProducerRecord<>(topic, null, null, letter.key(), letter.value(), headers);
    }

    static String header(ConsumerRecord<byte[], byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
