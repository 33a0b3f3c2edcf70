package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.deploy.operator.Operator;
import dev.yearbook.testing.Database;
import dev.yearbook.testing.TestPostgres;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The commands of `deploy/ops`, each on the running whole.
class OperatorIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String FACTS = "yearbook.facts.v1";

    private static Whole whole;

    @BeforeAll
    static void start() throws Exception {
        whole = new Whole();
    }

    @AfterAll
    static void stop() {
        whole.close();
    }

    /// The answer of a command, with its status.
    private record Answer(int status, List<Map<String, Object>> lines) {

        Map<String, Object> only() {
            assertThat(lines).hasSize(1);
            return lines.getFirst();
        }
    }

    private static Answer ops(String... command) throws Exception {
        return ops(whole.addresses().values(), command);
    }

    private static Answer ops(Map<String, String> addresses, String... command) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int status =
                new Operator(new dev.yearbook.deploy.operator.Addresses(addresses), out)
                        .run(List.of(command));
        return new Answer(
                status,
                printed.toString(StandardCharsets.UTF_8).lines().map(Whole::object).toList());
    }

    private static void assertGood() throws Exception {
        Answer answer = ops("verify", "--wait", "60");
        assertThat(answer.only()).containsEntry("bad", 0);
        assertThat(answer.status()).isZero();
    }

    private static String document(String name, String text) throws Exception {
        return String.valueOf(Whole.object(whole.post(name, 2023, text).body()).get("id"));
    }

    @Test
    void everyFactIsAnObservationAndWhatIsMadeUpIsFoundAndWithdrawn() throws Exception {
        String id = document("elm.md", "2023年，榆关市专利授权量417件。\n");
        assertGood();

        // A fact that ingest never stated, with a withdrawal of it in hand.
        ConsumerRecord<String, String> event = facts(id).getFirst();
        String real = String.valueOf(Whole.object(event.value()).get("id"));
        send(FACTS, event, event.value().replace(real, "made-up"), UUID.randomUUID().toString());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(ops("verify").only()).containsEntry("extra", 1));
        assertThat(ops("verify").status()).isEqualTo(1);

        withdraw(event, "made-up");
        assertGood();
    }

    @Test
    void aDeadLetterIsListedAndReplayed() throws Exception {
        String id = document("birch.md", "2023年，桦甸县专利授权量88件。\n");
        ConsumerRecord<String, String> event = facts(id).getFirst();
        send(FACTS, event, "{\"id\": 7", "poison-" + UUID.randomUUID());

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(ops("letters", "--topic", FACTS).lines())
                                .anySatisfy(letter -> {
                                    assertThat(letter).containsEntry("topic", FACTS);
                                    assertThat(String.valueOf(letter.get("reason")))
                                            .contains("The data is no FactStated");
                                }));

        int waiting = ops("letters", "--topic", FACTS).lines().size();
        assertThat(ops("replay", "--topic", FACTS).only()).containsEntry("replayed", waiting);
        // Poison as before, it comes back as another letter; the one sent back waits no longer.
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(ops("letters", "--topic", FACTS).lines()).hasSize(waiting));
        assertThat(ops("letters", "--topic", FACTS, "--all").lines()).hasSize(2 * waiting);
    }

    @Test
    void readingAgainByTheSameRulesChangesNothing() throws Exception {
        String id = document("willow.md", "2023年，柳河市高新技术企业315家。\n");

        Map<String, Object> one = ops("reread", id, "--preview").only();
        assertThat(one).containsEntry("same", 1);
        assertThat(ops("reread", "--all", "--preview").only())
                .containsEntry("added", 0)
                .containsEntry("changed", 0)
                .containsEntry("gone", 0)
                .containsEntry("documents", List.of());
        assertThat(ops("reread", id).only()).containsEntry("documents", 1);
        assertGood();
    }

    @Test
    void aRebuildGivesTheSameSeries() throws Exception {
        document("spruce.md", "2023年，云杉县专利授权量61件。\n");
        assertGood();

        Answer rebuilt = ops("rebuild");

        assertThat(rebuilt.status()).isZero();
        assertThat(String.valueOf(rebuilt.lines().getLast().get("rebuild"))).startsWith("done");
        assertGood();
    }

    @Test
    void aBackupRestoresEveryRow(@TempDir Path folder) throws Exception {
        document("maple.md", "2023年，枫桥镇接待游客31.5万人次。\n");
        assertGood();
        Map<String, Object> backup = ops("backup", folder.toString()).only();
        Database empty = TestPostgres.fresh();
        for (String schema : List.of("ingest", "metrics", "report", "gateway")) {
            migrate(empty, schema);
        }
        Map<String, String> there = new HashMap<>(whole.addresses().values());
        there.put("postgres.url", empty.url());

        Map<String, Object> restored = ops(there, "restore", folder.toString()).only();

        assertThat(restored.get("rows")).isEqualTo(backup.get("rows"));
        assertThat(facts(empty)).isEqualTo(facts(database()));
        assertThat(facts(empty)).isNotEmpty();
        try (Connection connection = connect(empty);
                ResultSet row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "select count(*), count(published_at), nextval('ingest.fact_seq') from ingest.outbox")) {
            row.next();
            assertThat(row.getLong(1)).isPositive();
            assertThat(row.getLong(2)).isZero();
            assertThat(row.getLong(3)).isGreaterThan(1);
        }
    }

    @Test
    void anErasedDocumentIsNowhere() throws Exception {
        String secret = "2023年，隐石村接待游客4711人次。";
        String id = document("yew.md", secret + "\n");
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(whole.get("/api/v1/summaries/2023").body()).contains("4711"));

        assertGood();
        assertThat(ops("erase", id).only()).containsEntry("observations", 0);

        assertThat(whole.get("/api/v1/documents/" + id).statusCode()).isIn(404, 410);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(whole.get("/api/v1/summaries/2023").body())
                                .doesNotContain("4711"));
        assertGood();
    }

    @Test
    void aKeyIsListedAndRotated() throws Exception {
        HttpResponse<String> made =
                whole.api()
                        .send(
                                whole.api()
                                        .request("/api/v1/keys")
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofString(
                                                        "{\"name\":\"nightly\",\"roles\":[\"reader\"]}"))
                                        .build());
        Map<String, Object> key = Whole.object(made.body());
        String id =
                key.get("details") instanceof Map<?, ?> details
                        ? String.valueOf(details.get("id"))
                        : "";

        assertThat(String.valueOf(ops("keys").only())).contains("nightly");
        assertThat(String.valueOf(ops("rotate-key", id, "--overlap", "PT1H").only().get("key")))
                .startsWith("yb_");
    }

    private static List<ConsumerRecord<String, String>> facts(String document) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", whole.kafka()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(FACTS).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            await().atMost(PATIENCE)
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(event -> {
                                    if (document.equals(event.key())) {
                                        found.add(event);
                                    }
                                });
                        return !found.isEmpty();
                    });
            return found;
        }
    }

    private static void withdraw(ConsumerRecord<String, String> event, String fact)
            throws Exception {
        String data =
                """
                {"id":"%s","document":"%s","version":1,"readerVersion":"none",\
                "reason":"withdrawn","recordedAt":"2999-01-01T00:00:00Z"}\
                """
                        .formatted(fact, event.key());
        var headers = headers(event, UUID.randomUUID().toString());
        headers.remove("ce_type");
        headers.add("ce_type", "dev.yearbook.fact.withdrawn.v1".getBytes(StandardCharsets.UTF_8));
        send(new ProducerRecord<>(FACTS, null, null, event.key(), data, headers));
    }

    private static void send(
            String topic, ConsumerRecord<String, String> like, String value, String id)
            throws Exception {
        send(new ProducerRecord<>(topic, null, null, like.key(), value, headers(like, id)));
    }

    private static RecordHeaders headers(ConsumerRecord<String, String> like, String id) {
        var headers = new RecordHeaders(like.headers().toArray());
        headers.remove("ce_id");
        headers.add("ce_id", id.getBytes(StandardCharsets.UTF_8));
        return headers;
    }

    private static void send(ProducerRecord<String, String> event) throws Exception {
        try (var producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", whole.kafka()),
                        new StringSerializer(),
                        new StringSerializer())) {
            producer.send(event).get();
        }
    }

    private static Database database() {
        Map<String, String> values = whole.addresses().values();
        return new Database(
                values.getOrDefault("postgres.url", ""),
                values.getOrDefault("postgres.user", ""),
                values.getOrDefault("postgres.password", ""));
    }

    private static Connection connect(Database database) throws Exception {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static Map<String, String> facts(Database database) throws Exception {
        Map<String, String> facts = new TreeMap<>();
        try (Connection connection = connect(database);
                ResultSet rows =
                        connection
                                .createStatement()
                                .executeQuery("select seq, payload from ingest.fact")) {
            while (rows.next()) {
                facts.put(rows.getString(1), rows.getString(2));
            }
        }
        return facts;
    }

    private static void migrate(Database database, String schema) {
        Flyway.configure()
                .dataSource(database.url(), database.user(), database.password())
                .defaultSchema(schema)
                .outOfOrder(true)
                .locations("classpath:db/messaging", "classpath:db/" + schema)
                .load()
                .migrate();
    }
}
