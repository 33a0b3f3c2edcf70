package dev.yearbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.testing.TestServers;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The process dies at the worst moments; nothing accepted is lost and nothing is told twice for
/// good.
class FaultIT {

    private static final String TEXT = "2023年，全市新增企业1200家，培训干部35人。";
    private final List<Process> processes = new ArrayList<>();

    @AfterEach
    void endProcesses() {
        processes.forEach(Process::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ingest.after-commit-before-answer",
                "ingest.read-before-commit",
                "relay.after-send-before-ack",
                "relay.after-ack-before-mark"
            })
    void aDocumentSurvivesTheEndOfItsProcess(String point) throws Exception {
        Map<String, String> servers = TestServers.fresh();
        int port = freePort();
        Process dying = start(servers, port, "-Dyearbook.crash=" + point + ":1");
        awaitReady(port);

        postOrBreak(port);
        assertThat(dying.waitFor(60, TimeUnit.SECONDS)).as(point).isTrue();
        assertThat(dying.exitValue()).isEqualTo(137);

        try (ServiceFixture survivor = ServiceFixture.on(servers)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(survivor.get("/api/v1/documents").body())
                                    .contains("\"state\":\"read\""));
            assertThat(count(servers, "select count(*) from ingest.fact")).isEqualTo(2);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() ->
                            assertThat(
                                            count(
                                                    servers,
                                                    "select count(*) from ingest.outbox"
                                                            + " where published_at is null"))
                                    .isZero());
            String id = text(servers, "select id from ingest.document");
            var ids =
                    PublishedFacts.of(IngestTopics.FACTS, id, list -> list.size() >= 2).stream()
                            .map(record -> PublishedFacts.header(record, "ce_id"))
                            .distinct();
            assertThat(ids).hasSize(2);
        }
    }

    private Process start(Map<String, String> servers, int port, String crash) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                crash,
                                "-Dyearbook.ingest.port=" + port,
                                "-Dyearbook.management.port=" + freePort(),
                                "-Dyearbook.postgres.url=" + servers.get("yearbook.postgres.url"),
                                "-Dyearbook.postgres.user=" + servers.get("yearbook.postgres.user"),
                                "-Dyearbook.postgres.password="
                                        + servers.get("yearbook.postgres.password"),
                                "-Dyearbook.kafka=" + servers.get("yearbook.kafka"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Application.class.getName())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        processes.add(process);
        return process;
    }

    private static void awaitReady(int port) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .until(() -> send(port, "/ready", "").statusCode() == 204);
    }

    private static void postOrBreak(int port) throws InterruptedException {
        try {
            send(port, "/api/v1/documents?name=a.txt", TEXT);
        } catch (IOException e) {
            // The process ended before it answered: that is the fault.
            assertThat(e).isNotNull();
        }
    }

    private static HttpResponse<String> send(int port, String path, String body)
            throws IOException, InterruptedException {
        var uri = java.net.URI.create("http://127.0.0.1:" + port + path);
        var request = java.net.http.HttpRequest.newBuilder(uri);
        if (!body.isEmpty()) {
            request.header("Content-Type", "text/plain")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(body));
        }
        try (var client = java.net.http.HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static long count(Map<String, String> servers, String select) throws Exception {
        return Long.parseLong(text(servers, select));
    }

    private static String text(Map<String, String> servers, String select) throws Exception {
        try (var connection =
                        DriverManager.getConnection(
                                servers.get("yearbook.postgres.url"),
                                servers.get("yearbook.postgres.user"),
                                servers.get("yearbook.postgres.password"));
                var statement = connection.createStatement();
                var row = statement.executeQuery(select)) {
            row.next();
            return row.getString(1);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
