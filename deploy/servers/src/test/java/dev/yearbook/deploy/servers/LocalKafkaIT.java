package dev.yearbook.deploy.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKafkaIT {

    private static final TopicPartition TOPIC = new TopicPartition("yearbook.facts.v1", 0);

    @TempDir Path folder;

    @Test
    void messagesOutliveARestart() throws Exception {
        try (LocalKafka kafka = LocalKafka.start(folder, 0)) {
            create(kafka);
            send(kafka, "35万件");
        }

        try (LocalKafka kafka = LocalKafka.start(folder, 0)) {
            assertThat(received(kafka)).containsExactly("35万件");
        }
    }

    private static void create(LocalKafka kafka) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC.topic(), 1, (short) 1))).all().get();
        }
    }

    private static void send(LocalKafka kafka, String value) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka.address()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC.topic(), "1", value)).get();
        }
    }

    private static List<String> received(LocalKafka kafka) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka.address()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(TOPIC));
            consumer.seekToBeginning(List.of(TOPIC));
            return consumer.poll(Duration.ofSeconds(20)).records(TOPIC).stream()
                    .map(message -> message.value())
                    .toList();
        }
    }
}
