package dev.yearbook.deploy.launcher.faults;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Messages that should not be: events again, in any order, and poison between good ones.
record Disturbance(String servers, int poison) implements Scenario {

    private static final String FACTS = "yearbook.facts.v1";

    @Override
    public String promise() {
        return "P6: poison is put away, duplicates in any order change nothing";
    }

    @Override
    public Outcome play(Installation installation, Client client, Random random) throws Exception {
        long before = letters();
        List<ConsumerRecord<byte[], byte[]>> known = known();
        List<ProducerRecord<byte[], byte[]>> sent = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> event : known) {
            sent.add(again(event));
        }
        for (int i = 0; i < poison; i++) {
            sent.add(poisoned(known.get(random.nextInt(known.size())), i, random));
        }
        Collections.shuffle(sent, random);
        var bytes = new ByteArraySerializer();
        try (var producer =
                new KafkaProducer<byte[], byte[]>(
                        Map.of("bootstrap.servers", servers, "acks", "all"), bytes, bytes)) {
            sent.forEach(producer::send);
        }
        long deadline = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        long away = letters() - before;
        while (away < poison && System.nanoTime() < deadline) {
            Thread.sleep(500);
            away = letters() - before;
        }
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("duplicates", known.size());
        figures.put("poison", poison);
        figures.put("putAway", away);
        return new Outcome(sent.size(), Math.abs(poison - away), figures);
    }

    private static ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> event) {
        return new ProducerRecord<>(
                FACTS,
                null,
                event.key(),
                event.value(),
                new RecordHeaders(event.headers().toArray()));
    }

    /// Something that is nearly an event: each kind in turn.
    private static ProducerRecord<byte[], byte[]> poisoned(
            ConsumerRecord<byte[], byte[]> like, int kind, Random random) {
        RecordHeaders headers = new RecordHeaders(like.headers().toArray());
        headers.remove("ce_id");
        headers.add("ce_id", utf8(new UUID(random.nextLong(), random.nextLong()).toString()));
        String text = new String(like.value(), StandardCharsets.UTF_8);
        byte[] value = like.value();
        switch (kind % 8) {
            case 0 -> value = new byte[] {(byte) 0xFF, 0, 1};
            case 1 -> value = utf8(text.substring(0, text.length() / 2));
            case 2 -> value = utf8("[" + text + "]");
            case 3 -> value = utf8("{}");
            case 4 -> replace(headers, "ce_type", "dev.yearbook.fact.guessed.v1");
            case 5 -> headers.remove("ce_type");
            case 6 -> replace(headers, "ce_time", "yesterday");
            default -> replace(headers, "ce_specversion", "0.3");
        }
        return new ProducerRecord<>(FACTS, null, like.key(), value, headers);
    }

    private static void replace(RecordHeaders headers, String name, String value) {
        headers.remove(name);
        headers.add(name, utf8(value));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<ConsumerRecord<byte[], byte[]>> known() {
        try (var consumer = consumer()) {
            List<TopicPartition> partitions = partitions(consumer, FACTS);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<byte[], byte[]>> events = new ArrayList<>();
            while (partitions.stream()
                    .anyMatch(it -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(events::add);
            }
            events.removeIf(event -> event.headers().lastHeader("ce_id") == null);
            return events;
        }
    }

    private long letters() {
        try (var consumer = consumer()) {
            return consumer
                    .endOffsets(partitions(consumer, FACTS + ".dead-letter"))
                    .values()
                    .stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(Map.of("bootstrap.servers", servers), bytes, bytes);
    }

    private static List<TopicPartition> partitions(
            KafkaConsumer<byte[], byte[]> consumer, String topic) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic).stream()
                        .map(it -> new TopicPartition(it.topic(), it.partition()))
                        .toList();
        consumer.assign(partitions);
        return partitions;
    }
}
