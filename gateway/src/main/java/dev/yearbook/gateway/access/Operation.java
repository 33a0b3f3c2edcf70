package dev.yearbook.gateway.access;

import dev.yearbook.gateway.limits.Load;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/// A call of the API and what it needs.
///
/// @param method `GET`, `POST`, `PUT`, `PATCH` or `DELETE`; a `HEAD` is a `GET`
/// @param template the form of its path
/// @param need what it asks of the caller
/// @param load what it does to the machine
record Operation(String method, PathTemplate template, Need need, Load load) {

    private static final String ATTRIBUTE = "yearbook.operation";

    /// The operation that the filter found for a request.
    static Optional<Operation> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Operation.class);
    }

    void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    boolean changes() {
        return !method.equals("GET");
    }

    @Override
    public String toString() {
        return method + " " + template.text();
    }
}
