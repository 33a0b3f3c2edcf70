package dev.yearbook.gateway.route;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import org.reactivestreams.Publisher;

/// Passes on what a [Service] answers; everything else is the gateway's own or is not found.
@Filter("/api/**")
final class Forward implements HttpServerFilter {

    private final Backends backends;

    Forward(Backends backends) {
        this.backends = backends;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public Publisher<MutableHttpResponse<?>> doFilter(
            HttpRequest<?> request, ServerFilterChain chain) {
        return Service.of(request.getPath())
                .<Publisher<MutableHttpResponse<?>>>map(
                        service -> backends.of(service).forward(request))
                .orElseGet(() -> chain.proceed(request));
    }
}
