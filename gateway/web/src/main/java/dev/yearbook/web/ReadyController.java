package dev.yearbook.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.health.HealthStatus;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.management.endpoint.health.HealthEndpoint;
import io.micronaut.management.health.indicator.HealthCheckType;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import reactor.core.publisher.Mono;

/// Tells the gateway, on the port that it calls anyway, whether this service is ready.
@Controller("/ready")
@Requires(beans = HealthEndpoint.class)
@Requires(property = "yearbook.role", notEquals = "gateway")
@Hidden
final class ReadyController {

    private final HealthEndpoint health;

    ReadyController(HealthEndpoint health) {
        this.health = health;
    }

    /// 204 when everything that the service needs is there, otherwise 503.
    @Get
    Mono<HttpResponse<?>> ready() {
        return Mono.from(health.getHealth(null, HealthCheckType.READINESS))
                .map(result -> {
                    if (!HealthStatus.UP.equals(result.getStatus())) {
                        throw Refused.unavailable(
                                "Something that this service needs is missing.",
                                Duration.ofSeconds(5));
                    }
                    return HttpResponse.noContent();
                });
    }
}
