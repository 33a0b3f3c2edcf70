package dev.yearbook.gateway.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;
import java.util.Optional;

/// The cookie that keeps a browser signed in. No script can read it, and no other site's page makes
/// a browser send it.
final class SessionCookie {

    private static final String NAME = "yearbook-session";

    private SessionCookie() {}

    static Optional<String> of(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue);
    }

    static Cookie starting(HttpRequest<?> request, String text, Duration length) {
        return cookie(request, text).maxAge(length);
    }

    static Cookie ended(HttpRequest<?> request) {
        return cookie(request, "").maxAge(0);
    }

    private static Cookie cookie(HttpRequest<?> request, String text) {
        return Cookie.of(NAME, text)
                .httpOnly(true)
                .sameSite(SameSite.Strict)
                .path("/")
                .secure(isSecure(request));
    }

    /// Also where the connection that is encrypted ends in front of the gateway. Whoever forges
    /// this only keeps the own browser from sending the cookie.
    private static boolean isSecure(HttpRequest<?> request) {
        return request.isSecure()
                || "https".equalsIgnoreCase(request.getHeaders().get("X-Forwarded-Proto"));
    }
}
