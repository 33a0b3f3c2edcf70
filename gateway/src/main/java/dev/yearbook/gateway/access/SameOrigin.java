package dev.yearbook.gateway.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Whether Yearbook's own page has sent a request, as far as a browser tells.
///
/// Browsers send cookies along whoever makes them; so a request with a session has to come from the
/// page itself, or to be an address that somebody opened. What is no browser tells nothing and has
/// no session either that a stranger could use. The rule is that of Fetch Metadata (W3C), with
/// `Origin` for browsers that do not know it.
final class SameOrigin {

    private static final String SITE = "Sec-Fetch-Site";

    private SameOrigin() {}

    static boolean is(HttpRequest<?> request) {
        boolean reads = request.getMethodName().equals("GET");
        String site = request.getHeaders().get(SITE);
        if (site != null) {
            return site.equals("same-origin") || reads && site.equals("none");
        }
        String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
        return origin == null || isHost(origin, request.getHeaders().get(HttpHeaders.HOST));
    }

    private static boolean isHost(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
