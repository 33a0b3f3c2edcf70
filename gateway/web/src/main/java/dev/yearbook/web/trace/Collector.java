package dev.yearbook.web.trace;

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
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends spans by OTLP 1 over HTTP with JSON.
final class Collector {

    private static final Logger LOG = LoggerFactory.getLogger(Collector.class);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI address;
    private final String service;

    Collector(String endpoint, String service) {
        this.address = URI.create(endpoint.replaceFirst("/+$", "") + "/v1/traces");
        this.service = service;
    }

    /// Sends spans; where that fails they are lost.
    void send(List<Span> spans) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(5))
                        .POST(BodyPublishers.ofString(json(spans)))
                        .build();
        try {
            HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
            if (answer.statusCode() >= 300) {
                LOG.debug("{} spans are lost: {}", spans.size(), answer.statusCode());
            }
        } catch (IOException e) {
            LOG.debug("{} spans are lost: {}", spans.size(), e.toString());
        }
    }

    String json(List<Span> spans) {
        return """
        {"resourceSpans":[{"resource":{"attributes":[%s]},"scopeSpans":[\
        {"scope":{"name":"dev.yearbook"},"spans":[%s]}]}]}\
        """
                .formatted(
                        attributes(Map.of("service.name", service)),
                        spans.stream().map(Collector::json).collect(Collectors.joining(",")));
    }

    private static String json(Span span) {
        return """
        {"traceId":"%s","spanId":"%s","parentSpanId":"%s","name":%s,"kind":%d,\
        "startTimeUnixNano":"%d","endTimeUnixNano":"%d","attributes":[%s],"status":{"code":%d}}\
        """
                .formatted(
                        span.trace().id(),
                        span.id(),
                        span.parent().orElse(""),
                        text(span.name()),
                        span.kind().number(),
                        span.start(),
                        span.end(),
                        attributes(span.attributes()),
                        span.failed() ? 2 : 0);
    }

    private static String attributes(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(entry ->
                        "{\"key\":%s,\"value\":{\"stringValue\":%s}}"
                                .formatted(text(entry.getKey()), text(entry.getValue())))
                .collect(Collectors.joining(","));
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u%04x".formatted((int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
