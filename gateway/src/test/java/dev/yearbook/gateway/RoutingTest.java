package dev.yearbook.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutingTest {

    private static final CountDownLatch SECOND_HALF = new CountDownLatch(1);

    private static Upstream ingest;
    private static Upstream metrics;
    private static Upstream report;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        ingest = new Upstream(RoutingTest::echoOfIngest);
        metrics = new Upstream(RoutingTest::halves);
        report = Upstream.saying("report");
        gateway =
                new RunningGateway(
                        Map.of(
                                "yearbook.ingest.url", ingest.url(),
                                "yearbook.metrics.url", metrics.url(),
                                "yearbook.report.url", report.url()));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ingest.close();
        metrics.close();
        report.close();
    }

    private static void echoOfIngest(com.sun.net.httpserver.HttpExchange exchange)
            throws java.io.IOException {
        int length = exchange.getRequestBody().readAllBytes().length;
        var headers = exchange.getRequestHeaders();
        exchange.getResponseHeaders()
                .set("X-Seen-Correlation", headers.getFirst("X-Correlation-Id"));
        exchange.getResponseHeaders()
                .set(
                        "X-Seen-Secrets",
                        String.valueOf(
                                headers.containsKey("X-Forwarded-For")
                                        || headers.containsKey("X-User-Id")
                                        || headers.containsKey("X-Custom")));
        Upstream.say(exchange, 202, "ingest " + length);
    }

    /// Sends the second half of its answer only when the test has seen the first.
    private static void halves(com.sun.net.httpserver.HttpExchange exchange)
            throws java.io.IOException {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write("first\n".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        try {
            SECOND_HALF.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.getResponseBody().write("second\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aPathLeadsToItsService() throws Exception {
        assertThat(gateway.get("/api/v1/documents/7/facts?limit=5").body()).isEqualTo("ingest 0");
        assertThat(gateway.get("/api/v1/summaries/2021?place=a%20b").body()).isEqualTo("report");

        assertThat(ingest.requests()).contains("GET /api/v1/documents/7/facts?limit=5");
        assertThat(report.requests()).contains("GET /api/v1/summaries/2021?place=a%20b");
    }

    @Test
    void whatNoServiceAnswersIsAProblem() throws Exception {
        HttpResponse<String> answer = gateway.get("/api/v1/documentation");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void aLargeBodyPassesWhole() throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/documents")
                                .POST(BodyPublishers.ofByteArray(new byte[30_000_000]))
                                .build());

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).isEqualTo("ingest 30000000");
    }

    @Test
    void anAnswerStreamsWhileItIsWritten() throws Exception {
        HttpRequest request = gateway.request("/api/v1/observations").build();

        try (InputStream body =
                HttpClient.newHttpClient().send(request, BodyHandlers.ofInputStream()).body()) {
            assertThat(new String(body.readNBytes(6), StandardCharsets.UTF_8)).isEqualTo("first\n");
            SECOND_HALF.countDown();
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("second\n");
        }
    }

    @Test
    void theServiceSeesTheCorrelationIdAndNoForgedHeaders() throws Exception {
        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/documents")
                                .header("X-Correlation-Id", "run-7")
                                .header("X-Forwarded-For", "10.0.0.1")
                                .header("X-User-Id", "root")
                                .build());

        assertThat(answer.headers().firstValue("X-Seen-Correlation")).contains("run-7");
        assertThat(answer.headers().firstValue("X-Correlation-Id")).contains("run-7");
        assertThat(answer.headers().firstValue("X-Seen-Secrets")).contains("false");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/documents/..%2f..%2fready",
        "/api/v1/documents/%2e%2e/ready",
        "/api/v1/documents/%252e%252e/ready",
        "/api/v1/documents//7",
        "//api/v1/documents",
        "/api/v1/documents/7;admin=true",
        "/api/v1/documents/%5c7",
        "/api/v1/documents/%00",
        "/api/v1/documents/%c0%af7",
        "/api/v1/documents/%0d%0aX:1"
    })
    void aPathTrickReachesNobody(String path) throws Exception {
        int before = ingest.requests().size();

        HttpResponse<String> answer = gateway.get(path);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(ingest.requests()).hasSize(before);
    }

    @ParameterizedTest
    @CsvSource({"/ready", "/prometheus", "/env", "/beans", "/openapi"})
    void whatIsForOperatorsIsNotHere(String path) throws Exception {
        assertThat(gateway.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void aCompressedBodyIsRefusedBeforeItIsUnpacked() throws Exception {
        int before = ingest.requests().size();

        HttpResponse<String> answer =
                gateway.send(
                        gateway.request("/api/v1/documents")
                                .header("Content-Encoding", "gzip")
                                .POST(BodyPublishers.ofString("not gzip"))
                                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("without Content-Encoding");
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(ingest.requests()).hasSize(before);
    }

    @Test
    void aParameterThatIsNoTextIsRefused() throws Exception {
        assertThat(gateway.get("/api/v1/audit?subject=a%00b").statusCode()).isEqualTo(400);
        assertThat(gateway.get("/api/v1/audit?subject=%c0%af").statusCode()).isEqualTo(400);
    }

    @Test
    void aSdmxParameterGivenTwiceIsRefused() throws Exception {
        assertThat(gateway.get("/sdmx/data/METRICS/all?format=csv&format=json").statusCode())
                .isEqualTo(400);
    }
}
