package dev.yearbook.metrics.query;

import io.micronaut.http.HttpRequest;
import java.util.Arrays;

/// Which restricted observations a request may see: those of its groups, which the gateway, after
/// it has found out who asks, says in a header that it takes from nobody else.
final class Access {

    /// The header: names of groups, divided by commas.
    static final String GROUPS = "X-Yearbook-Groups";

    private Access() {}

    /// The groups of the request.
    static String[] groups(HttpRequest<?> request) {
        String header = request.getHeaders().get(GROUPS);
        return header == null
                ? new String[0]
                : Arrays.stream(header.split(","))
                        .map(String::strip)
                        .filter(group -> !group.isEmpty())
                        .toArray(String[]::new);
    }
}
