package dev.yearbook.gateway.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Whether the framework's router has found the same operation as the table.
///
/// Both read the same path; should they ever read it differently, the request is not let in.
@Singleton
final class RouterAgreement {

    private final AccessTable table;
    private final Map<RouteInfo<?>, Optional<Operation>> routes = new ConcurrentHashMap<>();

    RouterAgreement(AccessTable table) {
        this.table = table;
    }

    /// True also where the router has found nothing: then a service or a file is asked, by the same
    /// path.
    boolean agrees(HttpRequest<?> request, Operation operation) {
        RouteInfo<?> route = RouteAttributes.getRouteInfo(request).orElse(null);
        return !(route instanceof UriRouteInfo<?, ?> uri)
                || routes.computeIfAbsent(route, _ -> operation(uri))
                        .filter(operation::equals)
                        .isPresent();
    }

    /// The operation of a route: its template, taken for a path, leads to it.
    private Optional<Operation> operation(UriRouteInfo<?, ?> route) {
        String template = route.getUriMatchTemplate().toPathString();
        List<String> segments =
                template.equals("/") ? List.of() : List.of(template.substring(1).split("/"));
        return table.find(route.getHttpMethodName(), new RequestPath(segments))
                        instanceof AccessTable.Found.Known(Operation operation)
                ? Optional.of(operation)
                : Optional.empty();
    }
}
