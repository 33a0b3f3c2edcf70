package dev.yearbook.gateway.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.Upstream;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// SDMX while the metrics service is not as it should be.
class LostMetricsTest {

    private static Upstream metrics;
    private static RunningGateway gateway;
    private static volatile Upstream.Answer answer = _ -> {};

    @BeforeAll
    static void start() {
        metrics = new Upstream(exchange -> answer.to(exchange));
        gateway =
                new RunningGateway(
                        Map.of(
                                "yearbook.metrics.url",
                                metrics.url(),
                                "yearbook.metrics.timeout",
                                "500ms"));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        metrics.close();
    }

    @BeforeEach
    void forget() {
        metrics.requests().clear();
    }

    private static void assertProblem(int status, String words) throws Exception {
        HttpResponse<String> got = gateway.get("/sdmx/data/METRICS/all");

        assertThat(got.statusCode()).as(got.body()).isEqualTo(status);
        assertThat(got.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(got.body()).contains(words);
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 5_000);
        exchange.getResponseBody().write("{\"items\":[".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static String json(Object value) throws IOException {
        return new String(
                JsonMapper.createDefault().writeValueAsBytes(value), StandardCharsets.UTF_8);
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        exchange.getResponseHeaders()
                .set(
                        "Content-Type",
                        status < 400 ? "application/json" : "application/problem+json");
        Upstream.say(exchange, status, json);
    }

    @Test
    void anAnswerThatBreaksOffIsAProblem() throws Exception {
        answer = LostMetricsTest::breakOff;

        assertProblem(503, "not available");
    }

    @Test
    void anErrorOfTheServiceIsAProblemThatSaysWhenToComeBack() throws Exception {
        answer = exchange -> say(exchange, 500, "{\"title\":\"x\",\"status\":500}");

        assertProblem(503, "not available");
        assertThat(gateway.get("/sdmx/dataflow").headers().firstValue("Retry-After")).contains("5");
    }

    @Test
    void nonsenseIsAProblem() throws Exception {
        answer = exchange -> say(exchange, 200, "<html>");

        assertProblem(503, "not available");
    }

    @Test
    void silenceIsATimeout() throws Exception {
        answer =
                _ -> {
                    try {
                        Thread.currentThread().join(2_000);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                };

        assertProblem(504, "did not answer in time");
    }

    @Test
    void whatTheServiceRefusesIsRefusedInItsWords() throws Exception {
        answer =
                exchange ->
                        say(
                                exchange,
                                400,
                                "{\"type\":\"/docs#x\",\"title\":\"t\",\"status\":400,\"detail\":\"asOf"
                                        + " is too early\"}");

        assertProblem(400, "asOf is too early");
    }

    /// By then 200 was said: a client can tell only from an answer without an end.
    @Test
    void dataThatBreaksOffHasNoEnd() {
        answer =
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    if (path.endsWith("/series")) {
                        String identity = json(Sample.PATENTS);
                        String items =
                                IntStream.range(1, 40)
                                        .mapToObj(n -> identity.replace("\"s1\"", "\"s" + n + "\""))
                                        .map("{\"identity\":%s}"::formatted)
                                        .collect(Collectors.joining(","));
                        say(exchange, 200, "{\"items\":[" + items + "]}");
                    } else if (!path.contains("/s39/")) {
                        String one = json(Sample.observation(2023, "5210", "only"));
                        say(exchange, 200, "{\"items\":[" + one + "]}");
                    } else {
                        breakOff(exchange);
                    }
                };

        assertThatThrownBy(() -> gateway.get("/sdmx/data/METRICS/all"))
                .isInstanceOf(IOException.class);
    }
}
