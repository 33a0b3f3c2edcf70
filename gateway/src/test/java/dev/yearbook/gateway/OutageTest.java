package dev.yearbook.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aServiceThatIsDownIsAProblemThatSaysWhenToComeBack() throws Exception {
        try (RunningGateway gateway = new RunningGateway(Map.of())) {
            HttpResponse<String> answer = gateway.get("/api/v1/series");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
            assertThat(answer.body())
                    .contains("The metrics service is not available; try again later.");
        }
    }

    @Test
    void aServiceThatFailsIsSparedAndTheOthersGoOn() throws Exception {
        try (Upstream ingest = new Upstream(exchange -> Upstream.say(exchange, 503, "busy"));
                Upstream report = Upstream.saying("report");
                RunningGateway gateway =
                        new RunningGateway(
                                Map.of(
                                        "yearbook.ingest.url", ingest.url(),
                                        "yearbook.report.url", report.url()))) {
            for (int i = 0; i < 30; i++) {
                assertThat(gateway.get("/api/v1/documents").statusCode()).isEqualTo(503);
            }

            assertThat(ingest.requests()).hasSize(5);
            assertThat(gateway.get("/api/v1/summaries").body()).isEqualTo("report");
        }
    }

    @Test
    void aPostIsNeverSentTwice() throws Exception {
        try (Upstream ingest = new Upstream(exchange -> exchange.close());
                RunningGateway gateway =
                        new RunningGateway(Map.of("yearbook.ingest.url", ingest.url()))) {
            HttpResponse<String> answer =
                    gateway.send(
                            gateway.request("/api/v1/documents")
                                    .POST(BodyPublishers.ofString("一份年报"))
                                    .build());

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(ingest.requests()).containsExactly("POST /api/v1/documents");
        }
    }

    @Test
    void aSlowServiceIsATimeout() throws Exception {
        try (Upstream metrics = new Upstream(_ -> hang());
                RunningGateway gateway =
                        new RunningGateway(
                                Map.of(
                                        "yearbook.metrics.url",
                                        metrics.url(),
                                        "yearbook.metrics.timeout",
                                        "300ms"))) {
            HttpResponse<String> answer = gateway.get("/api/v1/series");

            assertThat(answer.statusCode()).isEqualTo(504);
            assertThat(answer.body()).contains("The metrics service did not answer in time.");
        }
    }

    @Test
    void theHealthOfTheWholeNamesEachService() throws Exception {
        try (Upstream ingest = Upstream.saying("");
                Upstream metrics = Upstream.saying("");
                Upstream down = new Upstream(exchange -> Upstream.say(exchange, 503, "no"));
                RunningGateway gateway =
                        new RunningGateway(
                                Map.of(
                                        "yearbook.ingest.url", ingest.url(),
                                        "yearbook.metrics.url", metrics.url(),
                                        "yearbook.report.url", down.url()))) {
            HttpResponse<String> answer = gateway.get("/health");

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body())
                    .isEqualTo(
                            "{\"status\":\"DOWN\",\"services\":{\"ingest\":\"UP\",\"metrics\":\"UP\","
                                    + "\"report\":\"DOWN\"}}");
            assertThat(ingest.requests()).containsExactly("GET /ready");
        }
    }

    private static void hang() {
        try {
            Thread.currentThread().join(2000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
