package dev.yearbook.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final String SERIES =
            """
            openapi: 3.1.0
            paths:
              /api/v1/series:
                get:
                  operationId: list
                  description: Finds series.
                  parameters:
                    - {name: q, in: query, description: words}
                  responses:
                    '200':
                      description: a page
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Page'}
              /replay:
                post: {operationId: replay}
            components:
              schemas:
                Page: {type: object, properties: {items: {type: array}}}
                Same: {type: string}
            """;

    private static final String SUMMARIES =
            """
            openapi: 3.1.0
            paths:
              /api/v1/summaries:
                get:
                  operationId: list
                  responses:
                    '200':
                      description: a page
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Page'}
            components:
              schemas:
                Page: {type: object, properties: {summaries: {type: array}}}
                Same: {type: string}
            """;

    @Test
    void theServicesBecomeOneDocument() throws Exception {
        try (Upstream metrics = Upstream.saying(SERIES);
                Upstream report = Upstream.saying(SUMMARIES);
                RunningGateway gateway = gateway(metrics, report)) {
            HttpResponse<String> answer = gateway.get("/docs/openapi.json");

            assertThat(answer.statusCode()).isEqualTo(200);
            Map<String, Object> document =
                    JsonMapper.createDefault()
                            .readValue(answer.body(), Argument.mapOf(String.class, Object.class));
            assertThat(document).containsEntry("openapi", "3.1.0");
            assertThat(String.valueOf(document.get("paths")))
                    .contains("/api/v1/series", "/api/v1/summaries", "operationId=listSummaries")
                    .contains("#/components/schemas/ReportPage", "#/components/responses/Problem")
                    .doesNotContain("/replay");
            assertThat(String.valueOf(document.get("components")))
                    .contains("ReportPage=", "Page=", "Problem=")
                    .doesNotContain("Same=");
        }
    }

    @Test
    void thePageShowsEachOperationAndLoadsNothing() throws Exception {
        try (Upstream metrics = Upstream.saying(SERIES);
                Upstream report = Upstream.saying(SUMMARIES);
                RunningGateway gateway = gateway(metrics, report)) {
            HttpResponse<String> page = gateway.get("/docs");

            assertThat(page.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/html");
            assertThat(page.body())
                    .contains("<b>GET</b> /api/v1/series", "Finds series.", "<code>q</code>")
                    .contains("curl 'http://127.0.0.1:8080/api/v1/series'")
                    .contains("id=\"problem-unknown-parameter\"")
                    .doesNotContain("<script")
                    .doesNotContain("src=");
        }
    }

    private static RunningGateway gateway(Upstream metrics, Upstream report) {
        return new RunningGateway(
                Map.of(
                        "yearbook.metrics.url", metrics.url(),
                        "yearbook.report.url", report.url()));
    }
}
