package dev.yearbook.gateway.route;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.micronaut.http.client.ProxyHttpClient;
import io.micronaut.http.client.annotation.Client;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;

/// The services, each with connections and a circuit of its own, so that one that is slow or down
/// does not take the others with it.
@Singleton
final class Backends {

    private static final CircuitBreakerConfig CIRCUIT =
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(5)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(2))
                    .permittedNumberOfCallsInHalfOpenState(3)
                    .build();

    private final Map<Service, Backend> backends;

    Backends(
            @Client("ingest") ProxyHttpClient ingest,
            @Client("metrics") ProxyHttpClient metrics,
            @Client("report") ProxyHttpClient report) {
        this.backends =
                Map.of(
                        Service.INGEST, backend(Service.INGEST, ingest),
                        Service.METRICS, backend(Service.METRICS, metrics),
                        Service.REPORT, backend(Service.REPORT, report));
    }

    Backend of(Service service) {
        return Objects.requireNonNull(backends.get(service));
    }

    private static Backend backend(Service service, ProxyHttpClient client) {
        return new Backend(service, client, CircuitBreaker.of(service.id(), CIRCUIT));
    }
}
