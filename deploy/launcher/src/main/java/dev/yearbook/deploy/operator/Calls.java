package dev.yearbook.deploy.operator;

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
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Calls services over HTTP.
final class Calls {

    private static final JsonMapper JSON = JsonMapper.createDefault();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Addresses addresses;

    Calls(Addresses addresses) {
        this.addresses = addresses;
    }

    /// A request to a service; the gateway is shown the operator's key.
    HttpRequest.Builder to(String service, String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(addresses.get(service) + path)).timeout(PATIENCE);
        return service.equals("gateway")
                ? request.header("X-API-Key", addresses.get("key"))
                : request;
    }

    Map<String, Object> get(String service, String path) throws IOException, InterruptedException {
        return object(answer(to(service, path).build()));
    }

    Map<String, Object> post(String service, String path, String json)
            throws IOException, InterruptedException {
        String body =
                answer(
                        to(service, path)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        return body.isEmpty() ? Map.of() : object(body);
    }

    /// Has something done, and gives what is told of it, line by line.
    List<String> told(String service, String path) throws IOException, InterruptedException {
        return answer(to(service, path).POST(BodyPublishers.noBody()).build()).lines().toList();
    }

    /// Goes through NDJSON without keeping it.
    void lines(HttpRequest request, Consumer<Map<String, Object>> reader)
            throws IOException, InterruptedException {
        HttpResponse<Stream<String>> answer = http.send(request, BodyHandlers.ofLines());
        try (Stream<String> lines = answer.body()) {
            if (answer.statusCode() >= 300) {
                throw new Misuse(request.uri() + " answers " + answer.statusCode());
            }
            lines.filter(line -> !line.isBlank()).map(Calls::object).forEach(reader);
        }
    }

    private String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new Misuse(
                    "%s answers %d: %s"
                            .formatted(request.uri(), answer.statusCode(), answer.body()));
        }
        return answer.body();
    }

    static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new Misuse("Not JSON: " + json);
        }
    }

    /// A member that is an object; an empty one where there is none.
    static Map<?, ?> part(Map<?, ?> object, String name) {
        return object.get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    static String json(Object value) {
        try {
            return new String(
                    JSON.writeValueAsBytes(value), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
