package dev.yearbook.messaging.outbox;

import dev.yearbook.messaging.event.EventContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An event that is to be published.
///
/// @param id the event's id
/// @param topic the topic
/// @param key the key; events of one key arrive in the order in which they were appended
/// @param type what happened, such as `dev.yearbook.fact.stated.v1`
/// @param subject what it happened to
/// @param data the JSON; absent to say in a compacted topic that the key is gone
/// @param schema the URI of the JSON Schema of the data
/// @param time when it happened
/// @param context what caused it
public record OutboxMessage(
        UUID id,
        String topic,
        String key,
        String type,
        Optional<String> subject,
        Optional<String> data,
        Optional<String> schema,
        Instant time,
        EventContext context) {

    /// How many bytes of data a message may have, so that a broker with default settings takes it.
    public static final int MAX_DATA = 1_000_000;

    public OutboxMessage {
        data.ifPresent(json -> requireFitting(topic, json));
    }

    /// An event with an id of its own.
    public static OutboxMessage of(
            String topic, String key, String type, String data, Instant time) {
        return new OutboxMessage(
                UUID.randomUUID(),
                topic,
                key,
                type,
                Optional.empty(),
                Optional.of(data),
                Optional.empty(),
                time,
                EventContext.NONE);
    }

    /// The statement that a key of a compacted topic is gone.
    public static OutboxMessage gone(String topic, String key, String type, Instant time) {
        return new OutboxMessage(
                UUID.randomUUID(),
                topic,
                key,
                type,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                time,
                EventContext.NONE);
    }

    /// The same event, which happened to `what`.
    public OutboxMessage about(String what) {
        return new OutboxMessage(
                id, topic, key, type, Optional.of(what), data, schema, time, context);
    }

    /// The same event, whose data follow the JSON Schema `uri`.
    public OutboxMessage describedBy(String uri) {
        return new OutboxMessage(
                id, topic, key, type, subject, data, Optional.of(uri), time, context);
    }

    /// The same event, caused by `cause`.
    public OutboxMessage causedBy(EventContext cause) {
        return new OutboxMessage(id, topic, key, type, subject, data, schema, time, cause);
    }

    private static void requireFitting(String topic, String json) {
        // A character has at most three bytes per UTF-16 unit, so most messages need no counting.
        if (json.length() > MAX_DATA / 3
                && json.getBytes(StandardCharsets.UTF_8).length > MAX_DATA) {
            throw new IllegalArgumentException(
                    "An event for %s has more than %d bytes".formatted(topic, MAX_DATA));
        }
    }
}
