package dev.yearbook.messaging.outbox;

import dev.yearbook.messaging.event.EventHeaders;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/// A row of the outbox that is not published yet.
record PendingMessage(
        long seq,
        String id,
        String topic,
        String key,
        String type,
        @Nullable String subject,
        @Nullable String data,
        @Nullable String schema,
        Instant time,
        @Nullable String correlation,
        @Nullable String traceparent) {

    static PendingMessage of(ResultSet row) throws SQLException {
        return new PendingMessage(
                row.getLong("seq"),
                row.getString("id"),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("subject"),
                row.getString("payload"),
                row.getString("dataschema"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("correlation"),
                row.getString("traceparent"));
    }

    /// The record as it goes to Kafka.
    ProducerRecord<byte[], byte[]> toRecord(String source) {
        byte[] value = data == null ? null : data.getBytes(StandardCharsets.UTF_8);
        var record =
                new ProducerRecord<byte[], byte[]>(
                        topic, key.getBytes(StandardCharsets.UTF_8), value);
        Headers headers = record.headers();
        EventHeaders.put(headers, "ce_specversion", "1.0");
        EventHeaders.put(headers, "ce_id", id);
        EventHeaders.put(headers, "ce_source", source);
        EventHeaders.put(headers, "ce_type", type);
        EventHeaders.put(headers, "ce_time", time.toString());
        EventHeaders.put(headers, "ce_partitionkey", key);
        // CloudEvents compares sequences as text, hence the leading zeros.
        EventHeaders.put(headers, "ce_sequence", "%019d".formatted(seq));
        EventHeaders.put(headers, "content-type", EventHeaders.JSON);
        putKnown(headers, "ce_subject", subject);
        putKnown(headers, "ce_dataschema", schema);
        putKnown(headers, "ce_correlationid", correlation);
        putKnown(headers, "ce_traceparent", traceparent);
        putKnown(headers, "traceparent", traceparent);
        return record;
    }

    private static void putKnown(Headers headers, String name, @Nullable String value) {
        if (value != null) {
            EventHeaders.put(headers, name, value);
        }
    }
}
