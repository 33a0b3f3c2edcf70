package dev.yearbook.deploy.launcher.faults;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A client that is answered, refused or cut off.
final class Client {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String gateway;
    private final String key;

    Client(String gateway, String key) {
        this.gateway = gateway;
        this.key = key;
    }

    /// Posts a document; repeating it under the same name is harmless.
    ///
    /// @return its id, or nothing when it was not accepted for certain
    Optional<String> post(String name, String text) throws InterruptedException {
        HttpRequest request =
                request("/api/v1/documents?reportingYear=2023&name=" + name)
                        .header("Content-Type", "text/markdown")
                        .POST(BodyPublishers.ofString(text))
                        .build();
        return answer(request).map(body -> String.valueOf(object(body).get("id")));
    }

    /// A document as it is now.
    Optional<Map<String, Object>> document(String id) throws InterruptedException {
        return answer(request("/api/v1/documents/" + id).build()).map(Client::object);
    }

    /// All current observations, or nothing while they cannot be had.
    Optional<List<Map<String, Object>>> observations() throws InterruptedException {
        HttpRequest request =
                request("/api/v1/observations").header("Accept", "application/x-ndjson").build();
        return answer(request).map(body -> body.lines().map(Client::object).toList());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .header("X-API-Key", key)
                .timeout(Duration.ofSeconds(20));
    }

    private Optional<String> answer(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() < 300 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException cutOff) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new IllegalStateException("Not JSON: " + json, e);
        }
    }
}
