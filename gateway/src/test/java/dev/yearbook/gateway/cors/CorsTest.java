package dev.yearbook.gateway.cors;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.Upstream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorsTest {

    private static final String OURS = "https://data.example.org";

    private static Upstream metrics;
    private static RunningGateway gateway;

    @BeforeAll
    static void start() {
        metrics =
                new Upstream(exchange ->
                        Upstream.say(
                                exchange,
                                200,
                                "origin " + exchange.getRequestHeaders().getFirst("Origin")));
        gateway =
                new RunningGateway(
                        Map.of(
                                "yearbook.metrics.url",
                                metrics.url(),
                                "yearbook.cors.allowed-origins",
                                List.of(OURS)));
    }

    @AfterAll
    static void stop() {
        gateway.close();
        metrics.close();
    }

    private static HttpResponse<String> preflight(String origin) throws Exception {
        return gateway.send(
                gateway.anonymous("/api/v1/series")
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "x-api-key")
                        .build());
    }

    private static HttpResponse<String> from(String origin) throws Exception {
        return gateway.send(gateway.request("/api/v1/series").header("Origin", origin).build());
    }

    @Test
    void aPageOfAConfiguredOriginMayCallWithAKey() throws Exception {
        HttpResponse<String> asked = preflight(OURS);

        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).contains(OURS);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Headers").orElseThrow())
                .contains("X-API-Key");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();

        HttpResponse<String> called = from(OURS);

        assertThat(called.body()).isEqualTo("origin null");
        assertThat(called.headers().firstValue("Access-Control-Allow-Origin")).contains(OURS);
        assertThat(called.headers().allValues("Vary")).contains("Origin");
    }

    @Test
    void aPageOfAnotherOriginIsToldNothingByItsBrowser() throws Exception {
        for (String origin :
                List.of("null", OURS + ".evil.example", "http://data.example.org", "https://x")) {
            assertThat(from(origin).statusCode()).isEqualTo(200);
            assertThat(from(origin).headers().map().keySet())
                    .noneMatch(name -> name.startsWith("access-control-"));
            assertThat(preflight(origin).statusCode()).isEqualTo(405);
            assertThat(preflight(origin).headers().firstValue("Content-Type"))
                    .contains("application/problem+json");
        }
    }

    @Test
    void aRefusalCanBeReadByTheCallingPage() throws Exception {
        HttpResponse<String> refused =
                gateway.send(gateway.anonymous("/api/v1/series").header("Origin", OURS).build());

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).contains(OURS);
    }
}
