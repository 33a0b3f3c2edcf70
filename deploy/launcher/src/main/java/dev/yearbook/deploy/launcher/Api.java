package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.servers.ServerFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Yearbook as its users call it: through the gateway.
final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String gateway;
    private final String key;

    /// @param key the key that its requests show
    Api(String gateway, String key) {
        this.gateway = gateway;
        this.key = key;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .header("X-API-Key", key)
                .timeout(Duration.ofSeconds(90));
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    /// Waits until the gateway and all services are ready.
    ///
    /// @throws ServerFailed with the last answer when they are not in three minutes
    void awaitHealth(Screen screen) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        String last = "";
        while (System.nanoTime() < deadline) {
            try {
                HttpResponse<String> health = send(request("/health").build());
                if (health.statusCode() == 200) {
                    screen.step("all is healthy");
                    return;
                }
                last = health.body();
            } catch (IOException notYet) {
                last = "no answer from " + gateway;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new ServerFailed("Yearbook did not become healthy: " + last);
    }
}
