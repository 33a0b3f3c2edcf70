package dev.yearbook.metrics;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.testing.TestServers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;

/// The whole service on a database and a broker of its own, used from outside: facts on Kafka,
/// questions by HTTP.
// A missing answer fails the test that asked for it.
@SuppressWarnings("NullAway")
public final class Service implements AutoCloseable {

    private final Map<String, String> servers;
    private final EmbeddedServer server;
    private final KafkaProducer<byte[], byte[]> producer;
    private final HttpClient http = HttpClient.newHttpClient();

    private Service(Map<String, String> servers) {
        this.servers = servers;
        Map<String, Object> properties = new HashMap<>(servers);
        properties.put("micronaut.server.port", -1);
        properties.put("endpoints.all.port", -1);
        server =
                ApplicationContext.builder(properties)
                        .environments("metrics")
                        .deduceEnvironment(false)
                        .run(EmbeddedServer.class);
        producer =
                new KafkaProducer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka()),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> topicExists());
    }

    public static Service start() {
        return start(Map.of());
    }

    /// Starts it with some properties more.
    public static Service start(Map<String, String> more) {
        Map<String, String> properties = new HashMap<>(TestServers.fresh());
        properties.putAll(more);
        return new Service(properties);
    }

    /// Changes rows behind the back of the service.
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private String kafka() {
        return servers.get("yearbook.kafka");
    }

    private boolean topicExists() {
        try (var admin =
                org.apache.kafka.clients.admin.Admin.create(Map.of("bootstrap.servers", kafka()))) {
            return admin.listTopics().names().get().contains(IngestTopics.FACTS);
        } catch (Exception e) {
            return false;
        }
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public void state(FactStated... facts) {
        for (FactStated fact : facts) {
            send(fact.source().document(), IngestTopics.FACT_STATED, json(fact));
        }
        producer.flush();
    }

    public void withdraw(FactStated fact, Instant at) {
        FactWithdrawn withdrawn =
                new FactWithdrawn(
                        fact.id(),
                        fact.source().document(),
                        fact.source().version(),
                        fact.readerVersion(),
                        "withdrawn",
                        at);
        send(fact.source().document(), IngestTopics.FACT_WITHDRAWN, json(withdrawn));
        producer.flush();
    }

    public void send(String key, String type, String json) {
        var record =
                new ProducerRecord<>(
                        IngestTopics.FACTS,
                        null,
                        key.getBytes(StandardCharsets.UTF_8),
                        json.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers =
                Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/ingest-service",
                        "ce_type",
                        type,
                        "ce_time",
                        Facts.NOON.toString(),
                        "content-type",
                        "application/json");
        headers.forEach((k, v) -> record.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
        producer.send(record);
    }

    public String json(Object value) {
        return bean(EventJson.class).write(value);
    }

    public HttpResponse<String> get(String path, String... headers) {
        return call(request(path, headers).GET().build());
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return call(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(server.getURL() + path));
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return request;
    }

    private HttpResponse<String> call(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A connection of its own, in no transaction of the service.
    public Connection connect() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(bean(DataSource.class)).getConnection();
    }

    /// The first column of all rows.
    public List<String> rows(String select) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) all.add(rows.getString(1));
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(select, e);
        }
    }

    /// The first column of the first row.
    public long count(String select) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(select, e);
        }
    }

    /// The first column of the first row, as text.
    public String text(String select) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(select, e);
        }
    }

    public void awaitCount(long expected, String select) {
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> count(select), n -> n == expected);
        } catch (org.awaitility.core.ConditionTimeoutException e) {
            throw new AssertionError(select + "; dead letters: " + deadLetterReasons(), e);
        }
    }

    /// Waits for a message that was put away for this reason.
    public void awaitDeadLetter(String reason) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> deadLetterReasons().stream().anyMatch(why -> why.contains(reason)));
    }

    private List<String> deadLetterReasons() {
        return records(IngestTopics.FACTS + ".dead-letter", 0).stream()
                .map(record -> record.headers().lastHeader("dead-letter-reason"))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8))
                .toList();
    }

    /// All records of a topic, once there are at least so many.
    public List<ConsumerRecord<byte[], byte[]>> records(String topic, int count) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                        return records.size() >= count;
                    });
        }
        return records;
    }

    public static String value(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        server.close();
    }
}
