package dev.yearbook.gateway.feed;

import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.event.EventHeaders;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.report.events.SummaryTopics;
import dev.yearbook.testing.TestKafka;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/// The services as the gateway hears them: events on the topics of a real broker.
public final class Topics implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", TestKafka.address(), "acks", "all"),
                    new ByteArraySerializer(),
                    new ByteArraySerializer());

    /// A new edition of a summary.
    ///
    /// @return the id of the event
    public String summary(int year, String place) {
        return say(
                SummaryTopics.SUMMARIES,
                SummaryTopics.SUMMARY_PUBLISHED,
                year + "/" + place,
                """
                {"year":%d,"place":"%s","edition":1,"figures":12,"discrepancies":0,
                 "digest":"00","publishedAt":"2026-11-28T00:00:00Z"}
                """
                        .formatted(year, place));
    }

    /// A document that was read and may be seen by these groups, written as JSON strings.
    public String document(String title, String groups) {
        return say(
                IngestTopics.DOCUMENTS,
                IngestTopics.DOCUMENT_PREFIX + "read.v1",
                title,
                """
                {"source":{"document":"d","name":"n","version":1,"digest":"00","title":"%s",
                 "publishedOn":"2026-11-28","publishedOnEstimated":false,
                 "receivedAt":"2026-11-28T00:00:00Z","groups":[%s]},
                 "mediaType":"text/plain","state":"read","recordedAt":"2026-11-28T00:00:00Z"}
                """
                        .formatted(title, groups));
    }

    /// The latest state of a series without observations.
    public String series(String id, String indicator) {
        return say(
                MetricTopics.SERIES,
                MetricTopics.SERIES_CHANGED,
                id,
                """
                {"identity":{"id":"%s","subject":"江州市","subjectEn":"Jiangzhou","place":"999900",
                 "indicator":"%s","qualifiers":[],"kind":"level","whole":"","basis":"flow",
                 "status":"observed","unit":"件","unitClass":"count","theme":"patents"},
                 "headlines":[],"observations":0,"sources":0,"version":1,
                 "recordedAt":"2026-11-28T00:00:00Z"}
                """
                        .formatted(id, indicator));
    }

    /// Any event.
    public String say(String topic, String type, String key, String data) {
        String id = UUID.randomUUID().toString();
        send(topic, type, key, id, data.getBytes(StandardCharsets.UTF_8));
        return id;
    }

    /// A record as it is; no value says that the key is gone.
    public void send(String topic, String type, String key, String id, byte[] value) {
        var record =
                new ProducerRecord<byte[], byte[]>(
                        topic,
                        key.getBytes(StandardCharsets.UTF_8),
                        value.length == 0 ? null : value);
        EventHeaders.put(record.headers(), "ce_specversion", "1.0");
        EventHeaders.put(record.headers(), "ce_id", id);
        EventHeaders.put(record.headers(), "ce_source", "/test");
        EventHeaders.put(record.headers(), "ce_type", type);
        EventHeaders.put(record.headers(), "ce_time", "2026-11-28T00:00:00Z");
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
