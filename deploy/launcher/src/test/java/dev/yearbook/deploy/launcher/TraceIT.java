package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What one request causes is one trace, in every service and through Kafka.
class TraceIT {

    private static Whole whole;

    @BeforeAll
    static void start() throws Exception {
        whole = Whole.shared();
    }

    @Test
    void aDocumentIsOneTraceFromItsPostToTheSummaries() throws Exception {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var answer =
                whole.api()
                        .send(
                                whole.api()
                                        .request(
                                                "/api/v1/documents?name=hazel.md&reportingYear=2023")
                                        .header("Content-Type", "text/markdown")
                                        .header(
                                                "traceparent",
                                                "00-" + trace + "-00f067aa0ba902b7-01")
                                        .POST(BodyPublishers.ofString("2023年，榛山县专利授权量55件。\n"))
                                        .build());

        assertThat(answer.headers().firstValue("X-Correlation-Id")).contains(trace);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() ->
                        assertThat(whole.spans().of(trace))
                                .extracting(span -> span.service() + ": " + span.name())
                                .contains(
                                        "gateway: POST /api/v1/documents",
                                        "ingest: POST /api/v1/documents",
                                        "ingest: read document",
                                        "ingest: publish yearbook.facts.v1",
                                        "metrics-service: handle yearbook-metrics",
                                        "metrics-service: publish yearbook.observations.v1",
                                        "report-service: handle report"));
        var root =
                whole.spans().of(trace).stream()
                        .filter(span -> span.service().equals("gateway"))
                        .findFirst()
                        .orElseThrow();
        assertThat(root.parent()).isEqualTo("00f067aa0ba902b7");
        assertThat(whole.spans().of(trace))
                .filteredOn(span -> span != root)
                .allSatisfy(span -> assertThat(span.parent()).isEqualTo(root.id()));
    }
}
