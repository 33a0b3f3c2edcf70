package dev.yearbook.web;

import io.micronaut.context.propagation.slf4j.MdcPropagationContext;
import io.micronaut.core.order.Ordered;
import io.micronaut.core.propagation.MutablePropagatedContext;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.MDC;

/// Gives each request an id that its answer, its log lines and its events carry.
///
/// The caller may choose it; anything but a short word of letters, digits and `._-` is replaced. A
/// caller that sends the W3C header `traceparent` instead gets the id of its trace.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
public final class Correlation implements Ordered {

    /// The header, of requests and answers alike.
    public static final String HEADER = "X-Correlation-Id";

    /// Its name in the diagnostic context of the log.
    public static final String LOG_KEY = "correlation";

    private static final String ATTRIBUTE = "yearbook.correlation";
    private static final Pattern USABLE = Pattern.compile("[A-Za-z0-9._-]{1,128}");
    private static final Pattern TRACE =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    /// The id of a request, once it has passed this filter.
    public static Optional<String> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, String.class);
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 100;
    }

    @RequestFilter
    void receive(HttpRequest<?> request, MutablePropagatedContext context) {
        String id = given(request).orElseGet(() -> UUID.randomUUID().toString());
        request.setAttribute(ATTRIBUTE, id);
        MDC.put(LOG_KEY, id);
        context.add(new MdcPropagationContext());
        MDC.remove(LOG_KEY);
    }

    private static Optional<String> given(HttpRequest<?> request) {
        Optional<String> own =
                Optional.ofNullable(request.getHeaders().get(HEADER))
                        .filter(id -> USABLE.matcher(id).matches());
        return own.or(() ->
                Optional.ofNullable(request.getHeaders().get("traceparent"))
                        .map(TRACE::matcher)
                        .filter(Matcher::matches)
                        .map(found -> found.group(1)));
    }

    @ResponseFilter
    void answer(HttpRequest<?> request, MutableHttpResponse<?> response) {
        of(request).ifPresent(id -> response.getHeaders().set(HEADER, id));
    }
}
