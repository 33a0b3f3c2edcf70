package dev.yearbook.gateway.health;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/// Asks each service whether it is ready.
@Controller("/health")
final class HealthController {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, HttpClient> services;

    HealthController(
            @Client("ingest") HttpClient ingest,
            @Client("metrics") HttpClient metrics,
            @Client("report") HttpClient report) {
        this.services = Map.of("ingest", ingest, "metrics", metrics, "report", report);
    }

    /// The state of each service: 200 when all are up, 503 otherwise.
    @Get
    Mono<HttpResponse<Health>> health() {
        return Flux.fromIterable(services.entrySet())
                .flatMap(entry ->
                        state(entry.getValue()).map(state -> Map.entry(entry.getKey(), state)))
                .collect(
                        TreeMap<String, String>::new,
                        (map, entry) -> map.put(entry.getKey(), entry.getValue()))
                .map(Health::of)
                .map(health ->
                        HttpResponse.<Health>status(
                                        health.status().equals(Health.UP)
                                                ? HttpStatus.OK
                                                : HttpStatus.SERVICE_UNAVAILABLE)
                                .header("Cache-Control", "no-store")
                                .body(health));
    }

    private static Mono<String> state(HttpClient service) {
        return Mono.from(service.exchange(HttpRequest.GET("/ready")))
                .timeout(PATIENCE)
                .map(_ -> Health.UP)
                .onErrorReturn(Health.DOWN);
    }
}
