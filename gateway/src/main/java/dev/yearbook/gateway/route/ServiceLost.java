package dev.yearbook.gateway.route;

import dev.yearbook.web.Problem;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.client.exceptions.HttpClientException;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.http.client.exceptions.ReadTimeoutException;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers a request for which a part of the gateway, such as SDMX, asked a service in vain.
///
/// | the service | answer |
/// | --- | --- |
/// | refuses the request | its own status and problem |
/// | is too slow | 504 |
/// | is down, breaks off, answers an error of its own or nonsense | 503 with `Retry-After` |
@Singleton
final class ServiceLost implements ExceptionHandler<HttpClientException, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceLost.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ExceptionHandler<Refused, HttpResponse<Problem>> refusals;

    ServiceLost(ExceptionHandler<Refused, HttpResponse<Problem>> refusals) {
        this.refusals = refusals;
    }

    @Override
    public HttpResponse<?> handle(
            @SuppressWarnings("rawtypes") HttpRequest request, HttpClientException failure) {
        LOG.warn("a service failed: {}", failure.toString());
        return refusals.handle(request, refusal(failure));
    }

    private static Refused refusal(HttpClientException failure) {
        return switch (failure) {
            case ReadTimeoutException _ ->
                    Refused.because(
                            ProblemType.TIMEOUT,
                            "A service that this needs did not answer in time.");
            case HttpClientResponseException refused when isRefusal(refused) ->
                    refused.getResponse()
                            .getBody(Problem.class)
                            .map(Refused::of)
                            .orElseGet(ServiceLost::unavailable);
            default -> unavailable();
        };
    }

    /// An answer that cannot be decoded is reported with its status, 200.
    private static boolean isRefusal(HttpClientResponseException failure) {
        return failure.code() >= 400 && failure.code() < 500;
    }

    private static Refused unavailable() {
        return Refused.unavailable(
                "A service that this needs is not available; try again later.", RETRY_AFTER);
    }
}
