package dev.yearbook.gateway.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.List;
import java.util.Locale;

/// What a request shows to prove who sends it.
sealed interface Credential {

    /// The header of API keys.
    String KEY_HEADER = "X-API-Key";

    /// Nothing at all.
    record None() implements Credential {}

    /// An API key.
    record Key(String text) implements Credential {
        @Override
        public String toString() {
            return "Key";
        }
    }

    /// The token of an identity provider.
    record Token(String text) implements Credential {
        @Override
        public String toString() {
            return "Token";
        }
    }

    /// The cookie of a browser that has signed in.
    record Session(String text) implements Credential {
        @Override
        public String toString() {
            return "Session";
        }
    }

    /// Something that proves nothing.
    ///
    /// @param why a sentence for the caller
    record Unusable(String why) implements Credential {}

    /// Reads the headers `X-API-Key` and `Authorization: Bearer`; there may be one of them, once.
    /// Where there is neither, a browser's session counts.
    static Credential of(HttpRequest<?> request) {
        return switch (of(request.getHeaders())) {
            case None none -> SessionCookie.of(request).<Credential>map(Session::new).orElse(none);
            case Credential shown -> shown;
        };
    }

    private static Credential of(HttpHeaders headers) {
        List<String> keys = headers.getAll(KEY_HEADER);
        List<String> authorizations = headers.getAll(HttpHeaders.AUTHORIZATION);
        if (keys.size() + authorizations.size() > 1) {
            return new Unusable("Give one credential: X-API-Key or Authorization, and it once.");
        }
        if (!keys.isEmpty()) {
            return new Key(keys.getFirst());
        }
        return authorizations.isEmpty() ? new None() : bearer(authorizations.getFirst());
    }

    private static Credential bearer(String authorization) {
        String[] parts = authorization.strip().split(" +", 2);
        if (parts.length < 2 || !parts[0].toLowerCase(Locale.ROOT).equals("bearer")) {
            return new Unusable("Authorization has to be: Bearer, a space and a key or token.");
        }
        return parts[1].startsWith("yb_") ? new Key(parts[1]) : new Token(parts[1]);
    }
}
