package dev.yearbook.web.trace;

import dev.yearbook.web.Correlation;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// A span for each request. That of the gateway is the root of its trace; where the caller has a
/// trace of its own, whose id it sent as `traceparent`, it goes on there.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class RequestSpans implements Ordered {

    private static final String START = "yearbook.span.start";
    private static final Pattern IDS = Pattern.compile("/(?:[^/]*[0-9][^/]{11,}|[0-9]+)");
    private static final Pattern PARENT =
            Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}");

    private final Spans spans;
    private final boolean first;

    RequestSpans(
            Spans spans,
            @Property(name = "micronaut.application.name", defaultValue = "") String service) {
        this.spans = spans;
        this.first = service.equals("gateway");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 150;
    }

    @RequestFilter
    void begin(HttpRequest<?> request) {
        if (spans.wanted()) {
            request.setAttribute(START, Spans.now());
        }
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        Optional<Long> start = request.getAttribute(START, Long.class);
        Optional<String> correlation = Correlation.of(request);
        if (start.isPresent() && correlation.isPresent()) {
            Trace trace = Trace.of(correlation.orElseThrow());
            String route = route(request, response.code());
            spans.add(
                    new Span(
                            trace,
                            first ? trace.root() : Spans.newId(),
                            first ? caller(request, trace) : Optional.of(trace.root()),
                            request.getMethodName() + " " + route,
                            Span.Kind.SERVER,
                            start.orElseThrow(),
                            Spans.now(),
                            Map.of(
                                    "http.request.method",
                                    request.getMethodName(),
                                    "http.route",
                                    route,
                                    "http.response.status_code",
                                    String.valueOf(response.code())),
                            response.code() >= 500));
        }
    }

    /// The template of the route; where the request was passed on, its path without ids.
    private static String route(HttpRequest<?> request, int status) {
        return BasicHttpAttributes.getUriTemplate(request)
                .orElseGet(() ->
                        status == 404
                                ? "(no route)"
                                : IDS.matcher(request.getPath()).replaceAll("/{id}"));
    }

    private static Optional<String> caller(HttpRequest<?> request, Trace trace) {
        return Optional.ofNullable(request.getHeaders().get("traceparent"))
                .map(PARENT::matcher)
                .filter(found -> found.matches() && found.group(1).equals(trace.id()))
                .map(found -> found.group(2));
    }
}
