package dev.yearbook.messaging.event;

import java.time.Instant;
import java.util.Optional;

/// An event as it arrived.
///
/// @param id the event's id; the same when it is delivered twice
/// @param source the service that published it, such as `/ingest-service`
/// @param type what happened, such as `dev.yearbook.fact.stated.v1`
/// @param subject what it happened to
/// @param time when it happened
/// @param key the key of the Kafka record, on which its order rests
/// @param data the JSON; absent where the record says that its key is gone
/// @param sequence rises with each event of one key
/// @param context what caused it
/// @param place where it stands in Kafka
public record Event(
        String id,
        String source,
        String type,
        Optional<String> subject,
        Instant time,
        String key,
        Optional<byte[]> data,
        Optional<String> sequence,
        EventContext context,
        Place place) {

    /// A position in Kafka.
    public record Place(String topic, int partition, long offset) {}
}
