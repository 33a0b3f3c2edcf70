package dev.yearbook.gateway.access;

import com.sun.net.httpserver.HttpExchange;
import dev.yearbook.gateway.RunningGateway;
import dev.yearbook.gateway.Upstream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A gateway in front of services that say what a caller in the group `planning` alone may see.
final class OneGateway implements AutoCloseable {

    /// Stands in a document that is restricted to the group `planning`.
    static final String CANARY = "restricted-canary-7f3a";

    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    final Upstream service = new Upstream(OneGateway::answer);
    final RunningGateway gateway;

    OneGateway(Map<String, Object> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        for (String name : List.of("ingest", "metrics", "report")) {
            all.put("yearbook." + name + ".url", service.url());
        }
        gateway = new RunningGateway(all);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String groups = exchange.getRequestHeaders().getFirst(TrustedHeaders.GROUPS);
        boolean open = List.of(groups.split(",")).contains("planning");
        String headers =
                "subject=%s roles=%s groups=%s key=%s auth=%s"
                        .formatted(
                                exchange.getRequestHeaders().getFirst(TrustedHeaders.SUBJECT),
                                exchange.getRequestHeaders().getFirst(TrustedHeaders.ROLES),
                                groups,
                                exchange.getRequestHeaders().getFirst("X-API-Key"),
                                exchange.getRequestHeaders().getFirst("Authorization"));
        Upstream.say(exchange, 200, headers + (open ? " " + CANARY : ""));
    }

    /// A new key, as an operator gets it.
    Issued issue(String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("POST", "/api/v1/keys", RunningGateway.OPERATOR, json);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return new Issued(found(KEY, answer.body()), found(ID, answer.body()));
    }

    Issued issueFor(String role) throws IOException, InterruptedException {
        return issue("{\"name\":\"%s\",\"roles\":[\"%s\"]}".formatted(role, role));
    }

    /// @param key the key
    /// @param id its id
    record Issued(String key, String id) {}

    HttpResponse<String> send(String method, String path, String key, String json)
            throws IOException, InterruptedException {
        return gateway.send(
                gateway.anonymous(path)
                        .header("X-API-Key", key)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                json.isEmpty()
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json))
                        .build());
    }

    HttpResponse<String> get(String path, String key) throws IOException, InterruptedException {
        return send("GET", path, key, "");
    }

    HttpResponse<String> getAs(String path, String authorization)
            throws IOException, InterruptedException {
        return gateway.send(gateway.anonymous(path).header("Authorization", authorization).build());
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new IllegalStateException(body);
        }
        return matcher.group(1);
    }

    @Override
    public void close() {
        gateway.close();
        service.close();
    }
}
