package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.operator.Addresses;
import dev.yearbook.deploy.servers.FreePort;
import dev.yearbook.gateway.access.key.KeyText;
import dev.yearbook.testing.TestServers;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All four services, as `deploy/up` runs them, on the servers of the tests.
public final class Whole implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.createDefault();

    private static @Nullable Whole shared;

    private final SpanCollector collector = new SpanCollector();
    private final Map<String, String> servers = new HashMap<>(TestServers.fresh());
    private final ServicesInOneJvm services;
    private final Api api;
    private final String key = KeyText.random().text();
    private final Ports ports;
    private final int port;

    public Whole() throws InterruptedException {
        servers.put("yearbook.tracing.endpoint", collector.address());
        port = FreePort.any();
        ports = Ports.from(port);
        Map<String, String> access = Map.of("yearbook.access.operator-key", key);
        services =
                ServicesInOneJvm.start(
                        () -> {}, role -> Settings.of(role, ports, servers, access), new Screen());
        api = new Api(ports.url(Role.GATEWAY), key);
        api.awaitHealth(new Screen());
    }

    /// The one that all tests of a run share; it ends with the run.
    static synchronized Whole shared() throws InterruptedException {
        if (shared == null) {
            shared = new Whole();
        }
        return shared;
    }

    /// The address of the gateway.
    String url() {
        return "http://127.0.0.1:" + port;
    }

    /// The port of the gateway.
    public int port() {
        return port;
    }

    /// The key of an operator.
    public String key() {
        return key;
    }

    Api api() {
        return api;
    }

    /// Where everything is, as an operator is told.
    Addresses addresses() {
        Map<String, String> known = new HashMap<>();
        for (Role role : Role.values()) {
            known.put(role.id(), ports.url(role));
        }
        known.put("kafka", kafka());
        known.put("key", key);
        for (String name : new String[] {"url", "user", "password"}) {
            known.put("postgres." + name, servers.getOrDefault("yearbook.postgres." + name, ""));
        }
        return new Addresses(Map.copyOf(known));
    }

    /// What Prometheus reads from a service.
    String prometheus(Role role) throws IOException, InterruptedException {
        String address = "http://127.0.0.1:" + ports.management().get(role) + "/prometheus";
        return api.send(HttpRequest.newBuilder(URI.create(address)).build()).body();
    }

    /// The spans that all services have sent.
    SpanCollector spans() {
        return collector;
    }

    String kafka() {
        return servers.getOrDefault("yearbook.kafka", "");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return api.send(api.request(path).build());
    }

    /// Posts a Markdown document of a year and waits until it is read.
    HttpResponse<String> post(String name, int year, String text)
            throws IOException, InterruptedException {
        return api.send(
                api.request("/api/v1/documents?name=" + name + "&reportingYear=" + year)
                        .header("Content-Type", "text/markdown")
                        .header("Prefer", "wait=30")
                        .POST(BodyPublishers.ofString(text))
                        .build());
    }

    /// The current observations of an indicator, as lines.
    List<Map<String, Object>> observations(String indicator)
            throws IOException, InterruptedException {
        String path =
                "/api/v1/observations?indicator="
                        + URLEncoder.encode(indicator, StandardCharsets.UTF_8);
        String lines =
                api.send(api.request(path).header("Accept", "application/x-ndjson").build()).body();
        return lines.lines().map(Whole::object).toList();
    }

    static Map<String, Object> object(String json) {
        try {
            return JSON.readValue(json, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    @Override
    public void close() {
        services.close();
        collector.close();
    }
}
