package dev.yearbook.gateway.route;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;

/// Refuses expectations other than `100-continue` (RFC 9110, section 10.1.1).
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class Expectation implements Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 210;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        boolean met =
                request.getHeaders().getAll(HttpHeaders.EXPECT).stream()
                        .allMatch("100-continue"::equalsIgnoreCase);
        if (!met) {
            throw Refused.because(
                    ProblemType.EXPECTATION_FAILED,
                    "Only 100-continue can be expected; leave Expect out.");
        }
    }
}
