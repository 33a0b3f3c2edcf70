package dev.yearbook.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Gives the description of this service's API, made when it was compiled, to the gateway, which
/// merges those of all services.
@Controller("/openapi")
@Requires(property = "yearbook.role", notEquals = "gateway")
@Requires(property = "yearbook.role")
@Hidden
final class OpenApiController {

    private final String resource;

    OpenApiController(@Value("${yearbook.role}") String role) {
        this.resource = "/META-INF/swagger/" + role + "-service.yml";
    }

    /// OpenAPI 3.1 as YAML; 404 when this service has none.
    @Get(produces = "application/yaml")
    String description() {
        try (InputStream yaml = OpenApiController.class.getResourceAsStream(resource)) {
            if (yaml == null) {
                throw Refused.notFound("description", resource);
            }
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
