package dev.yearbook.report;

import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.ObservationChanged;
import dev.yearbook.metrics.events.SeriesIdentity;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// Sends metric events as the metrics service would.
public final class MetricWire implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final ObjectMapper mapper;

    public MetricWire(String kafka, ObjectMapper mapper) {
        this.producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        this.mapper = mapper;
    }

    /// Observations recorded for the first time.
    public void recorded(Reported... reported) {
        for (Reported it : reported) {
            observation(it.series(), "recorded", null, it.observation(), Reported.RECORDED);
        }
    }

    public void observation(
            SeriesIdentity series,
            String change,
            @Nullable Observation before,
            @Nullable Observation after,
            Instant at) {
        send(
                MetricTopics.OBSERVATIONS,
                series.id(),
                MetricTopics.OBSERVATION_PREFIX + change + ".v1",
                UUID.randomUUID(),
                new ObservationChanged(series, change, "first", before, after, at));
    }

    public void discrepancy(DiscrepancyChanged event) {
        send(
                MetricTopics.DISCREPANCIES,
                event.identity().id(),
                MetricTopics.DISCREPANCY_PREFIX + event.change() + ".v1",
                UUID.randomUUID(),
                event);
    }

    public void decision(CurationDecided event) {
        send(
                MetricTopics.CURATION,
                event.series(),
                MetricTopics.CURATION_DECIDED,
                UUID.randomUUID(),
                event);
    }

    /// A series shows no headline any more: an event without data.
    public void gone(SeriesIdentity series) {
        send(
                MetricTopics.SERIES,
                series.id(),
                MetricTopics.SERIES_CHANGED,
                UUID.randomUUID(),
                null);
    }

    public void send(String topic, String key, String type, UUID id, @Nullable Object data) {
        try {
            var record =
                    new ProducerRecord<>(
                            topic,
                            null,
                            key.getBytes(StandardCharsets.UTF_8),
                            data == null ? null : mapper.writeValueAsBytes(data));
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", id.toString(),
                            "ce_source", "/metrics-service",
                            "ce_type", type,
                            "ce_time", "2024-03-01T08:00:00Z",
                            "content-type", "application/json")
                    .forEach((name, value) ->
                            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (IOException | ExecutionException e) {
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
