package dev.yearbook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Refuses query parameters that a route does not know and those given twice, because whoever
/// misspells a filter must not get everything instead.
///
/// Only routes of Yearbook are looked at, and of them not those with [AnyParameters].
@ServerFilter(Filter.MATCH_ALL_PATTERN)
final class UnknownParameters {

    private final Map<RouteInfo<?>, KnownParameters> routes = new ConcurrentHashMap<>();

    @RequestFilter
    void check(HttpRequest<?> request) {
        RouteInfo<?> route = RouteAttributes.getRouteInfo(request).orElse(null);
        if (route instanceof MethodBasedRouteInfo<?, ?> method && isStrict(method)) {
            KnownParameters known = routes.computeIfAbsent(method, _ -> KnownParameters.of(method));
            check(request, known.repeatable());
        }
    }

    private static boolean isStrict(MethodBasedRouteInfo<?, ?> route) {
        return route.getDeclaringType().getName().startsWith("dev.yearbook.")
                && !route.getTargetMethod().hasAnnotation(AnyParameters.class);
    }

    private static void check(HttpRequest<?> request, Map<String, Boolean> known) {
        List<Flaw> flaws = new ArrayList<>();
        for (String name : request.getParameters().names()) {
            if (request.getParameters().getAll(name).stream().anyMatch(Illegible::is)) {
                throw Refused.parameter(
                        name,
                        name + " has characters that are no text",
                        "Write it in UTF-8, percent-encoded, without control characters");
            }
            Boolean repeatable = known.get(name);
            if (repeatable == null) {
                flaws.add(unknown(name, known));
            } else if (!repeatable && request.getParameters().getAll(name).size() > 1) {
                flaws.add(
                        Flaw.parameter(
                                name, name + " is given more than once", "Give " + name + " once"));
            }
        }
        if (!flaws.isEmpty()) {
            throw Refused.because(
                    ProblemType.UNKNOWN_PARAMETER, flaws.getFirst().detail() + ".", flaws);
        }
    }

    private static Flaw unknown(String name, Map<String, Boolean> known) {
        return Flaw.parameter(
                name,
                "There is no parameter “" + name + "” here",
                known.isEmpty()
                        ? "Leave it out; there are no parameters here"
                        : "Use " + String.join(", ", known.keySet()));
    }
}
