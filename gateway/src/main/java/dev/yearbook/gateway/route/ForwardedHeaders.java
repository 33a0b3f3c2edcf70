package dev.yearbook.gateway.route;

import dev.yearbook.gateway.access.Caller;
import dev.yearbook.gateway.access.TrustedHeaders;
import dev.yearbook.web.Correlation;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What a service gets to see of a request's headers.
///
/// Whatever belongs to the connection ends here (RFC 9110, section 7.6.1), and so does whatever a
/// service might take for the word of the gateway, and what the gateway itself has answered: what
/// the sender expects, and which page asks.
final class ForwardedHeaders {

    private static final Set<String> ENDING =
            Set.of(
                    "connection",
                    "expect",
                    "origin",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade",
                    "http2-settings",
                    "forwarded",
                    "x-real-ip",
                    "x-original-url",
                    "x-rewrite-url",
                    "x-http-method-override",
                    "x-http-method",
                    "x-method-override");

    private static final List<String> ENDING_PREFIXES =
            List.of("x-forwarded-", "x-yearbook-", "x-user-");

    private ForwardedHeaders() {}

    static void prepare(HttpRequest<?> received, MutableHttpRequest<?> forwarded) {
        List<String> ofConnection =
                received.getHeaders().getAll("Connection").stream()
                        .flatMap(value -> Arrays.stream(value.split(",")))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
        for (String name : List.copyOf(received.getHeaders().names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (ends(lower) || ofConnection.contains(lower)) {
                forwarded.getHeaders().remove(name);
            }
        }
        TrustedHeaders.set(
                forwarded.getHeaders(),
                Caller.of(received).orElseGet(() -> Caller.anonymous(Set.of())));
        Correlation.of(received)
                .ifPresent(id -> forwarded.getHeaders().set(Correlation.HEADER, id));
    }

    /// A name with an underscore may be read as one with a hyphen.
    private static boolean ends(String name) {
        return ENDING.contains(name)
                || name.indexOf('_') >= 0
                || ENDING_PREFIXES.stream().anyMatch(name::startsWith);
    }
}
