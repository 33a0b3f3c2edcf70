package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.event.EventHeaders;
import dev.yearbook.messaging.topic.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/// Keeps what cannot be handled: key, value and headers as they came, and why.
///
/// | header | |
/// | --- | --- |
/// | `dead-letter-reason` | what is wrong |
/// | `dead-letter-topic`, `-partition`, `-offset`, `-timestamp` | where the record stands |
/// | `dead-letter-consumer` | who could not handle it |
/// | `dead-letter-attempts` | how often it was tried |
final class DeadLetters implements AutoCloseable {

    private final Producer<byte[], byte[]> producer;
    private final String consumer;
    private final List<Posted> underWay = new ArrayList<>();

    private record Posted(ProducerRecord<byte[], byte[]> letter, Future<?> sent) {}

    DeadLetters(Producer<byte[], byte[]> producer, String consumer) {
        this.producer = producer;
        this.consumer = consumer;
    }

    /// Sends a record away; [#settle] makes sure that it arrived.
    void post(ConsumerRecord<byte[], byte[]> record, String reason, int attempts) {
        String topic = record.topic() + Topic.DEAD_LETTER_SUFFIX;
        var letter =
                new ProducerRecord<>(topic, null, record.key(), record.value(), headers(record));
        Headers headers = letter.headers();
        put(headers, "reason", reason);
        put(headers, "topic", record.topic());
        put(headers, "partition", Integer.toString(record.partition()));
        put(headers, "offset", Long.toString(record.offset()));
        put(headers, "timestamp", Long.toString(record.timestamp()));
        put(headers, "consumer", consumer);
        put(headers, "attempts", Integer.toString(attempts));
        underWay.add(new Posted(letter, producer.send(letter)));
    }

    /// Waits until all letters have arrived.
    ///
    /// @throws KafkaException if one has not
    void settle() throws InterruptedException {
        try {
            for (Posted posted : underWay) {
                settle(posted);
            }
        } finally {
            underWay.clear();
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    private void settle(Posted posted) throws InterruptedException {
        try {
            posted.sent().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof RecordTooLargeException)) {
                throw new KafkaException("A dead letter did not arrive", e.getCause());
            }
            sendWithoutValue(posted.letter());
        }
    }

    // The original stays where the headers say, for as long as its topic keeps it.
    private void sendWithoutValue(ProducerRecord<byte[], byte[]> letter)
            throws InterruptedException {
        Headers headers = new RecordHeaders();
        letter.headers()
                .forEach(header -> {
                    if (header.key().startsWith("dead-letter-")) {
                        headers.add(header);
                    }
                });
        put(headers, "value", "left out: too large together with its headers");
        var bare =
                new ProducerRecord<byte[], byte[]>(
                        letter.topic(), null, null, letter.key(), null, headers);
        try {
            producer.send(bare).get();
        } catch (ExecutionException e) {
            throw new KafkaException("A dead letter did not arrive", e.getCause());
        }
    }

    private static Headers headers(ConsumerRecord<byte[], byte[]> record) {
        return new RecordHeaders(record.headers().toArray());
    }

    private static void put(Headers headers, String name, String value) {
        EventHeaders.put(headers, "dead-letter-" + name, value);
    }
}
