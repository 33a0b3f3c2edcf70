package dev.yearbook.messaging;

import dev.yearbook.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/// What an outsider sees of Kafka, and can do to it.
final class Wire {

    private Wire() {}

    /// The records of a topic, once there are at least `count`.
    static List<ConsumerRecord<byte[], byte[]>> records(String topic, int count) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", TestKafka.address()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            Awaitility.await().until(() -> !consumer.partitionsFor(topic).isEmpty());
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                        return records.size() >= count;
                    });
        }
        return records;
    }

    /// A record with the headers of an event, of which some may be replaced or, if null, left out.
    static ProducerRecord<byte[], byte[]> event(
            String topic, String key, byte @Nullable [] value, String... headers) {
        var record = new ProducerRecord<>(topic, null, key.getBytes(StandardCharsets.UTF_8), value);
        Map<String, String> all = new java.util.TreeMap<>();
        all.put("ce_specversion", "1.0");
        all.put("ce_id", UUID.randomUUID().toString());
        all.put("ce_source", "/stranger");
        all.put("ce_type", "test.number.v1");
        all.put("ce_time", "2026-01-01T00:00:00Z");
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        all.values().removeIf(String::isEmpty);
        all.forEach(
                (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    static void send(List<ProducerRecord<byte[], byte[]>> records)
            throws ExecutionException, InterruptedException {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", TestKafka.address()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer())) {
            for (var record : records) {
                producer.send(record).get();
            }
        }
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    static String value(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
