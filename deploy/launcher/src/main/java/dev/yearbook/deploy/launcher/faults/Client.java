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
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A client that is answered, refused or cut off, and counts which.
final class Client {

    /// What is counted when no answer came.
    static final int CUT_OFF = 0;

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<Integer, Integer> statuses = new TreeMap<>();
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

    /// How often each status was answered.
    synchronized Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path))
                .header("X-API-Key", key)
                .timeout(Duration.ofSeconds(20));
    }

    private Optional<String> answer(HttpRequest request) throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            count(answer.statusCode());
            return answer.statusCode() < 300 ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException cutOff) {
            count(CUT_OFF);
            return Optional.empty();
        }
    }

    private synchronized void count(int status) {
        statuses.merge(status, 1, Integer::sum);
    }

    private static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new IllegalStateException("Not JSON: " + json, e);
        }
    }
}
