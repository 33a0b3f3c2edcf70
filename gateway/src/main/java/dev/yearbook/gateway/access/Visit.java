package dev.yearbook.gateway.access;

import dev.yearbook.gateway.limits.Places.Place;
import dev.yearbook.gateway.limits.Standing;
import io.micronaut.http.HttpRequest;
import java.util.Optional;
import java.util.OptionalLong;

/// What has to be seen to when the answer to a request that was let in is there.
///
/// @param standing where the caller stands with the rate limit
/// @param place the place that the request takes until its answer is sent
/// @param entry its number in the audit log, for a change
record Visit(Optional<Standing> standing, Place place, OptionalLong entry) {

    private static final String ATTRIBUTE = "yearbook.visit";

    static Optional<Visit> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, Visit.class);
    }

    void attachTo(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
    }
}
