package dev.yearbook.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.yearbook.messaging.event.EventContext;
import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RelayIT {

    @Test
    void aMessageArrivesAsACloudEventInBinaryMode() throws Exception {
        try (Bench bench = Bench.fresh("publisher");
                Connection connection = bench.connect()) {
            var cause =
                    new EventContext(
                            Optional.of("req-1"),
                            Optional.of("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
            var message =
                    OutboxMessage.of(
                                    Bench.TOPIC,
                                    "doc-1",
                                    "test.number.v1",
                                    "{\"value\":5.10}",
                                    Instant.parse("2026-03-01T08:00:00Z"))
                            .about("fact-1")
                            .describedBy("urn:test:number:v1")
                            .causedBy(cause);

            bench.bean(Outbox.class).append(connection, List.of(message));

            var record = Wire.records(Bench.TOPIC, 1).getFirst();
            assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("doc-1");
            assertThat(Wire.value(record)).isEqualTo("{\"value\":5.10}");
            assertThat(Wire.header(record, "ce_specversion")).isEqualTo("1.0");
            assertThat(Wire.header(record, "ce_id")).isEqualTo(message.id().toString());
            assertThat(Wire.header(record, "ce_source")).isEqualTo("/bench");
            assertThat(Wire.header(record, "ce_type")).isEqualTo("test.number.v1");
            assertThat(Wire.header(record, "ce_time")).isEqualTo("2026-03-01T08:00:00Z");
            assertThat(Wire.header(record, "ce_subject")).isEqualTo("fact-1");
            assertThat(Wire.header(record, "ce_dataschema")).isEqualTo("urn:test:number:v1");
            assertThat(Wire.header(record, "ce_partitionkey")).isEqualTo("doc-1");
            assertThat(Wire.header(record, "ce_correlationid")).isEqualTo("req-1");
            assertThat(Wire.header(record, "ce_traceparent")).startsWith("00-0af7651916cd43dd");
            assertThat(Wire.header(record, "content-type")).isEqualTo("application/json");
        }
    }

    @Test
    void aTransactionThatCommitsLateIsNotSkipped() throws Exception {
        try (Bench bench = Bench.fresh("publisher");
                Connection slow = bench.connect()) {
            slow.setAutoCommit(false);
            bench.bean(Outbox.class).append(slow, Bench.messages("slow", "1"));
            bench.publish("quick", "2");
            assertThat(Wire.records(Bench.TOPIC, 1)).extracting(Wire::value).containsExactly("2");

            slow.commit();

            assertThat(Wire.records(Bench.TOPIC, 2))
                    .extracting(Wire::value)
                    .containsExactlyInAnyOrder("2", "1");
        }
    }

    @Test
    void whatIsRolledBackIsNeverHeardOf() throws Exception {
        try (Bench bench = Bench.fresh("publisher");
                Connection connection = bench.connect()) {
            connection.setAutoCommit(false);
            bench.bean(Outbox.class).append(connection, Bench.messages("a", "1"));
            connection.rollback();

            bench.publish("a", "2");

            assertThat(Wire.records(Bench.TOPIC, 1)).extracting(Wire::value).containsExactly("2");
        }
    }

    @Test
    void messagesOfOneKeyKeepTheirOrderThroughChangesOfTheRelay() throws Exception {
        var servers = TestServers.fresh();
        String[] values =
                IntStream.range(0, 500).mapToObj(Integer::toString).toArray(String[]::new);
        try (Bench last = Bench.on(servers, "publisher")) {
            for (int i = 0; i < 5; i++) {
                try (Bench passing = Bench.on(servers, "publisher")) {
                    passing.publish(
                            "a", java.util.Arrays.copyOfRange(values, i * 100, i * 100 + 100));
                }
            }

            var arrived = Wire.records(Bench.TOPIC, 500).stream().map(Wire::value).distinct();

            assertThat(arrived).containsExactly(values);
            await().untilAsserted(() ->
                    assertThat(
                                    last.count(
                                            "select count(*) from outbox"
                                                    + " where published_at is null"))
                            .isZero());
        }
    }

    @Test
    void aCommitWakesTheRelayLongBeforeItWouldLookAgain() throws Exception {
        Map<String, String> servers = new HashMap<>(TestServers.fresh());
        servers.put("yearbook.relay.poll", "60s");
        try (Bench bench = Bench.on(servers, "publisher")) {
            bench.publish("a", "0");
            Wire.records(Bench.TOPIC, 1);

            bench.publish("a", "1");

            await().atMost(Duration.ofSeconds(30))
                    .until(() ->
                            bench.count("select count(*) from outbox where published_at is null")
                                    == 0);
        }
    }

    @Test
    void aTopicThatTheServiceDoesNotOwnIsRefusedAtOnce() throws Exception {
        try (Bench bench = Bench.fresh("publisher");
                Connection connection = bench.connect()) {
            var stray = OutboxMessage.of("other.v1", "a", "t", "{}", Instant.now());

            assertThatThrownBy(() -> bench.bean(Outbox.class).append(connection, List.of(stray)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("/bench does not publish to other.v1");
        }
    }
}
