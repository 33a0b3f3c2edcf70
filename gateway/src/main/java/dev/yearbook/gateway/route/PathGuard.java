package dev.yearbook.gateway.route;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.netty.NettyHttpRequest;

/// Refuses, before anything is routed, a path that is not a [PlainPath].
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class PathGuard implements Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 200;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!PlainPath.is(path(request))) {
            throw Refused.because(
                    ProblemType.MALFORMED_ADDRESS,
                    "The path has an empty or dotted segment, or an encoded character that is not"
                            + " allowed; write it out plainly.");
        }
    }

    /// The path as it was written: the framework has already made one slash of two.
    private static String path(HttpRequest<?> request) {
        String target =
                request instanceof NettyHttpRequest<?> received
                        ? received.getNativeRequest().uri()
                        : request.getUri().toString();
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        return path.startsWith("http://") || path.startsWith("https://")
                ? request.getUri().getRawPath()
                : path;
    }
}
