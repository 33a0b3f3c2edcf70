package dev.yearbook.gateway.route;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.client.ProxyHttpClient;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.ReadTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/// One service as the gateway calls it.
///
/// While its circuit is open it is not called at all: that spares the caller the wait, and the
/// service the load. A request that changes nothing and never reached the service is tried once
/// more.
final class Backend {

    private static final Logger LOG = LoggerFactory.getLogger(Backend.class);
    private static final Set<HttpMethod> REPEATABLE = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Service service;
    private final ProxyHttpClient client;
    private final CircuitBreaker circuit;

    Backend(Service service, ProxyHttpClient client, CircuitBreaker circuit) {
        this.service = service;
        this.client = client;
        this.circuit = circuit;
    }

    /// Passes a request on and its answer back.
    ///
    /// @return the answer, or [Refused] when the service is down, or slower than it may be
    Mono<MutableHttpResponse<?>> forward(HttpRequest<?> request) {
        if (!circuit.tryAcquirePermission()) {
            return Mono.error(unavailable());
        }
        long start = System.nanoTime();
        Mono<MutableHttpResponse<?>> answer =
                REPEATABLE.contains(request.getMethod())
                        ? Mono.defer(() -> call(withoutBody(request)))
                                .retryWhen(Retry.max(1).filter(Backend::isConnectionLost))
                        : call(withBody(request));
        return answer.doOnNext(response -> record(response, start))
                .doOnCancel(circuit::releasePermission)
                .onErrorMap(failure -> failed(failure, start));
    }

    private Mono<MutableHttpResponse<?>> call(HttpRequest<?> request) {
        return Mono.from(client.proxy(request));
    }

    private static HttpRequest<?> withBody(HttpRequest<?> request) {
        MutableHttpRequest<?> forwarded = request.mutate();
        ForwardedHeaders.prepare(request, forwarded);
        return forwarded;
    }

    /// A request whose body was passed on cannot be passed on again; these have none.
    private static HttpRequest<?> withoutBody(HttpRequest<?> request) {
        MutableHttpRequest<?> forwarded =
                HttpRequest.create(request.getMethod(), request.getUri().toString());
        request.getHeaders()
                .forEach((name, values) ->
                        values.forEach(value -> forwarded.getHeaders().add(name, value)));
        ForwardedHeaders.prepare(request, forwarded);
        forwarded.getHeaders().remove("Content-Length").remove("Transfer-Encoding");
        return forwarded;
    }

    private static boolean isConnectionLost(Throwable failure) {
        return failure instanceof HttpClientException && !(failure instanceof ReadTimeoutException);
    }

    private void record(MutableHttpResponse<?> response, long start) {
        long elapsed = System.nanoTime() - start;
        switch (response.code()) {
            case 502, 503, 504 ->
                    circuit.onError(elapsed, TimeUnit.NANOSECONDS, new ServiceFailed(service));
            default -> circuit.onSuccess(elapsed, TimeUnit.NANOSECONDS);
        }
    }

    /// A failure that retries could not heal comes wrapped; its cause is what counts. What the
    /// sender of a body did wrong is not held against the service.
    private Refused failed(Throwable thrown, long start) {
        Throwable cause = thrown.getCause();
        Throwable failure = Exceptions.isRetryExhausted(thrown) && cause != null ? cause : thrown;
        Optional<Refused> ofSender = BrokenBody.of(failure);
        if (ofSender.isPresent()) {
            circuit.releasePermission();
            return ofSender.get();
        }
        circuit.onError(System.nanoTime() - start, TimeUnit.NANOSECONDS, failure);
        LOG.warn("{} failed: {}", service.id(), failure.toString());
        return failure instanceof ReadTimeoutException
                ? Refused.because(
                        ProblemType.TIMEOUT,
                        "The %s service did not answer in time.".formatted(service.id()))
                : unavailable();
    }

    private Refused unavailable() {
        return Refused.unavailable(
                "The %s service is not available; try again later.".formatted(service.id()),
                RETRY_AFTER);
    }
}
