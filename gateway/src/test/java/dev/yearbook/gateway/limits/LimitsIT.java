package dev.yearbook.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.Upstream;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class LimitsIT {

    @Test
    void aCallerWhoAsksTooMuchIsToldWhenToComeBack() throws Exception {
        try (Upstream service = Upstream.saying("ok");
                RunningGateway gateway =
                        new RunningGateway(
                                Map.of(
                                        "yearbook.metrics.url",
                                        service.url(),
                                        "yearbook.limits.per-caller",
                                        3,
                                        "yearbook.limits.window",
                                        "60s"))) {
            HttpResponse<String> first = gateway.get("/api/v1/series");
            gateway.get("/api/v1/series");
            gateway.get("/api/v1/series");
            HttpResponse<String> refused = gateway.get("/api/v1/series");

            assertThat(first.headers().firstValue("RateLimit-Policy"))
                    .contains("\"caller\";q=3;w=60");
            assertThat(first.headers().firstValue("RateLimit")).contains("\"caller\";r=2;t=20");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValue("RateLimit").orElseThrow())
                    .startsWith("\"caller\";r=0;t=");
            assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                    .isBetween(10, 20);
            assertThat(refused.body())
                    .contains("https://iana.org/assignments/http-problem-types#quota-exceeded")
                    .contains("\"violated-policies\":[\"caller\"]");
            assertThat(service.requests()).hasSize(3);
        }
    }

    @Test
    void whoTriesManyKeysIsStoppedWhateverHeadersSay() throws Exception {
        try (RunningGateway gateway =
                new RunningGateway(Map.of("yearbook.limits.per-address", 5))) {
            for (int i = 0; i < 5; i++) {
                assertThat(tried(gateway, i).statusCode()).isEqualTo(401);
            }

            assertThat(tried(gateway, 5).statusCode()).isEqualTo(429);
            assertThat(gateway.get("/api/v1/me").statusCode()).isEqualTo(200);
        }
    }

    private static HttpResponse<String> tried(RunningGateway gateway, int i) throws Exception {
        return gateway.send(
                gateway.anonymous("/api/v1/me")
                        .header("X-API-Key", "yb_nobodyx%d_%s".formatted(i, "A".repeat(43)))
                        .header("X-Forwarded-For", "10.0.0." + i)
                        .build());
    }

    @Test
    void whoFindsNoPlaceIsToldAtOnceAndAPlaceIsFreeWhenItsReaderLeaves() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        try (Upstream service =
                        new Upstream(exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            exchange.getResponseBody().write(new byte[10]);
                            exchange.getResponseBody().flush();
                            try {
                                end.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
                RunningGateway gateway =
                        new RunningGateway(
                                Map.of(
                                        "yearbook.metrics.url",
                                        service.url(),
                                        "yearbook.limits.heavy",
                                        1));
                HttpClient reader = HttpClient.newHttpClient()) {
            InputStream body =
                    reader.send(
                                    gateway.request("/api/v1/observations").build(),
                                    BodyHandlers.ofInputStream())
                            .body();
            assertThat(body.readNBytes(10)).hasSize(10);

            HttpResponse<String> refused = gateway.get("/api/v1/observations");
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(refused.body()).contains("#temporary-reduced-capacity");

            body.close();
            reader.shutdownNow();
            end.countDown();
            await().untilAsserted(() ->
                    assertThat(gateway.get("/api/v1/observations").statusCode()).isEqualTo(200));
        }
    }
}
