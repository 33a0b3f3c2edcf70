package dev.yearbook.gateway.route;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Refuses compressed bodies: a few bytes of one can be gigabytes of the other, and what is counted
/// against the limits is what arrives.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class PlainBodies implements Ordered {

    private static final String IDENTITY = "identity";

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 220;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        boolean plain =
                request.getHeaders().getAll(HttpHeaders.CONTENT_ENCODING).stream()
                        .allMatch(IDENTITY::equalsIgnoreCase);
        if (!plain) {
            throw Refused.because(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE,
                            "Bodies are taken as they are; send it without Content-Encoding.")
                    .with(HttpHeaders.ACCEPT_ENCODING, IDENTITY);
        }
    }
}
