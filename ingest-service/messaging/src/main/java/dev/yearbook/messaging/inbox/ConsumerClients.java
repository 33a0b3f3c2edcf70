package dev.yearbook.messaging.inbox;

import java.util.Properties;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// Makes the clients of Kafka that consumers need.
final class ConsumerClients {

    // A letter has more headers than the message it was made of.
    private static final int LARGEST_LETTER = 4 * 1024 * 1024;

    private final Properties connection;
    private final int batch;

    ConsumerClients(Properties connection, int batch) {
        this.connection = connection;
        this.batch = batch;
    }

    Consumer<byte[], byte[]> consumer(String group) {
        Properties settings = copy();
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, batch);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
        // New topics and partitions are found within this time.
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 3_000);
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(settings, bytes, bytes);
    }

    DeadLetters deadLetters(String consumer) {
        Properties settings = copy();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_LETTER);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        var bytes = new ByteArraySerializer();
        return new DeadLetters(new KafkaProducer<>(settings, bytes, bytes), consumer);
    }

    private Properties copy() {
        Properties settings = new Properties();
        settings.putAll(connection);
        return settings;
    }
}
