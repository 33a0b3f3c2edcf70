package dev.yearbook.deploy.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/// Stands in for a collector of OpenTelemetry.
final class SpanCollector implements AutoCloseable {

    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final HttpServer server;

    /// A span as it was received.
    record Seen(String service, String trace, String id, String parent, String name) {}

    SpanCollector() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/v1/traces",
                exchange -> {
                    byte[] body = exchange.getRequestBody().readAllBytes();
                    receive(Whole.object(new String(body, StandardCharsets.UTF_8)));
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The spans of a trace.
    List<Seen> of(String trace) {
        return seen.stream().filter(span -> span.trace().equals(trace)).toList();
    }

    private void receive(Map<?, ?> request) {
        for (Object resource : list(request, "resourceSpans")) {
            Object attribute = list(part(resource, "resource"), "attributes").getFirst();
            String service = String.valueOf(part(attribute, "value").get("stringValue"));
            for (Object scope : list(resource, "scopeSpans")) {
                for (Object span : list(scope, "spans")) {
                    Map<?, ?> of = (Map<?, ?>) span;
                    seen.add(
                            new Seen(
                                    service,
                                    String.valueOf(of.get("traceId")),
                                    String.valueOf(of.get("spanId")),
                                    String.valueOf(of.get("parentSpanId")),
                                    String.valueOf(of.get("name"))));
                }
            }
        }
    }

    private static Map<?, ?> part(Object of, String name) {
        return ((Map<?, ?>) of).get(name) instanceof Map<?, ?> part ? part : Map.of();
    }

    private static List<?> list(Object of, String name) {
        return ((Map<?, ?>) of).get(name) instanceof List<?> list ? list : new ArrayList<>();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
