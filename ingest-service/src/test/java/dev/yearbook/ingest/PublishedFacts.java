package dev.yearbook.ingest;

import dev.yearbook.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;

/// What subscribers see of a topic.
final class PublishedFacts {

    private PublishedFacts() {}

    /// All records of a topic with a key, once they satisfy a condition.
    static List<ConsumerRecord<String, String>> of(
            String topic, String key, Predicate<List<ConsumerRecord<String, String>>> enough) {
        List<ConsumerRecord<String, String>> records = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", TestKafka.address()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            Awaitility.await().until(() -> !consumer.partitionsFor(topic).isEmpty());
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        for (var record : consumer.poll(Duration.ofMillis(100))) {
                            if (record.key().equals(key)) {
                                records.add(record);
                            }
                        }
                        return enough.test(records);
                    });
        }
        return records;
    }

    static String header(ConsumerRecord<String, String> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /// The last word of an event's type, before its version.
    static String type(ConsumerRecord<String, String> record) {
        return header(record, "ce_type").replaceAll("^dev\\.yearbook\\.|\\.v1$", "");
    }
}
