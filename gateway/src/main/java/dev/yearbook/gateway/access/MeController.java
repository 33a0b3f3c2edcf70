package dev.yearbook.gateway.access;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.tags.Tag;

/// Who one is.
@Controller("/api/v1/me")
@Tag(name = "Access")
class MeController {

    /// How Yearbook knows the caller, and what the caller may do.
    @Get
    Me me(HttpRequest<?> request) {
        return Caller.of(request).map(Me::of).orElseThrow();
    }
}
