package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import java.util.Arrays;
import java.util.List;

/// Which documents a request may see: those that are not restricted, and those of its groups, which
/// the gateway, after it has found out who asks, says in a header that it takes from nobody else.
///
/// What a request may not see does not exist for it.
final class Access {

    /// The header: names of groups, divided by commas.
    static final String GROUPS = "X-Yearbook-Groups";

    private Access() {}

    /// The groups of the request.
    static List<String> groups(HttpRequest<?> request) {
        return request.getHeaders().getAll(GROUPS).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /// Whether the request may see a version.
    static boolean sees(HttpRequest<?> request, DocumentVersion version) {
        List<String> restrictedTo = version.metadata().groups();
        return restrictedTo.isEmpty() || groups(request).stream().anyMatch(restrictedTo::contains);
    }

    /// The version, if the request may see it.
    ///
    /// @throws Refused as not found if it may not
    static DocumentVersion require(HttpRequest<?> request, DocumentVersion version) {
        if (!sees(request, version)) {
            throw Refused.notFound("document", version.document().toString());
        }
        return version;
    }
}
