package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.event.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// A record and the event in it.
record Delivery(ConsumerRecord<byte[], byte[]> record, Event event) {

    /// What names the event: CloudEvents has ids that are unique for each source.
    String name() {
        return event.source() + " " + event.id();
    }

    /// The first half of the SHA-256 of the data.
    byte[] digest() {
        try {
            byte[] data = event.data().orElse(new byte[0]);
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(data), 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
