package dev.yearbook.messaging.event;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/// CloudEvents 1.0 in Kafka's binary mode: attributes are headers `ce_…`, the record's value is the
/// data.
///
/// | header | attribute |
/// | --- | --- |
/// | `ce_id`, `ce_source`, `ce_specversion`, `ce_type`, `ce_time` | always |
/// | `ce_subject`, `ce_dataschema` | where there is one |
/// | `ce_partitionkey`, `ce_sequence` | the key and its order |
/// | `ce_correlationid`, `ce_traceparent` (also `traceparent`) | the cause |
/// | `content-type` | `application/json` |
public final class EventHeaders {

    /// The media type of all data.
    public static final String JSON = "application/json";

    private EventHeaders() {}

    /// Writes one attribute.
    public static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /// Reads the event in a record.
    ///
    /// @throws RejectedEvent if the record is no CloudEvent 1.x in binary mode with a key
    public static Event read(ConsumerRecord<byte[], byte[]> record) {
        Headers headers = record.headers();
        if (!required(headers, "ce_specversion").startsWith("1.")) {
            throw new RejectedEvent("Only CloudEvents 1.x are understood, see ce_specversion");
        }
        if (record.key() == null) {
            throw new RejectedEvent("The record has no key");
        }
        return new Event(
                required(headers, "ce_id"),
                required(headers, "ce_source"),
                required(headers, "ce_type"),
                get(headers, "ce_subject"),
                time(headers),
                new String(record.key(), StandardCharsets.UTF_8),
                Optional.ofNullable(record.value()),
                get(headers, "ce_sequence"),
                new EventContext(get(headers, "ce_correlationid"), get(headers, "ce_traceparent")),
                new Event.Place(record.topic(), record.partition(), record.offset()));
    }

    /// The correlation id of a record, also of one that is no event.
    public static Optional<String> correlation(ConsumerRecord<byte[], byte[]> record) {
        return get(record.headers(), "ce_correlationid");
    }

    private static Instant time(Headers headers) {
        String time = required(headers, "ce_time");
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            throw new RejectedEvent("The header ce_time is no time: " + time, e);
        }
    }

    private static String required(Headers headers, String name) {
        return get(headers, name)
                .orElseThrow(() -> new RejectedEvent("The header %s is missing".formatted(name)));
    }

    private static Optional<String> get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null || header.value().length == 0
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
