package dev.yearbook.gateway.cors;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells browsers that pages of the configured origins may call.
///
/// Keys and tokens travel in headers that a page must set itself, never in cookies: so no answer
/// allows credentials, and what an origin that is not configured sends is answered as if no browser
/// were there, whose user then keeps the answer from that page.
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class CorsFilter implements Ordered {

    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String SENT =
            "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match,"
                    + " If-None-Match, Last-Event-ID, Prefer, X-API-Key, X-Correlation-Id";
    private static final String READ =
            "Content-Disposition, ETag, Link, Location, RateLimit, RateLimit-Policy, Retry-After,"
                    + " X-Correlation-Id";

    private final CorsSettings settings;

    CorsFilter(CorsSettings settings) {
        this.settings = settings;
    }

    /// After the correlation id is there, before anybody is asked for a credential: browsers send
    /// none with the question whether they may.
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 150;
    }

    @RequestFilter
    @Nullable HttpResponse<?> preflight(HttpRequest<?> request) {
        boolean asked =
                request.getMethod() == HttpMethod.OPTIONS
                        && request.getHeaders().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        return asked ? allowed(request).map(this::permission).orElse(null) : null;
    }

    @ResponseFilter
    void allow(HttpRequest<?> request, MutableHttpResponse<?> response) {
        allowed(request).ifPresent(origin -> allow(origin, response));
    }

    private HttpResponse<?> permission(String origin) {
        MutableHttpResponse<?> permission =
                HttpResponse.noContent()
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS)
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, SENT)
                        .header(
                                HttpHeaders.ACCESS_CONTROL_MAX_AGE,
                                String.valueOf(settings.maxAge().toSeconds()));
        allow(origin, permission);
        return permission;
    }

    private static void allow(String origin, MutableHttpResponse<?> response) {
        response.getHeaders()
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, READ)
                .add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }

    private Optional<String> allowed(HttpRequest<?> request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeaders.ORIGIN))
                .filter(settings::allows);
    }
}
