package dev.yearbook.gateway.access.store;

import dev.yearbook.web.Problem;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers 503 while the gateway's database is away.
@Singleton
final class StoreFailedHandler implements ExceptionHandler<StoreFailed, HttpResponse<Problem>> {

    private static final Logger LOG = LoggerFactory.getLogger(StoreFailedHandler.class);

    private final ExceptionHandler<Refused, HttpResponse<Problem>> refusals;

    StoreFailedHandler(ExceptionHandler<Refused, HttpResponse<Problem>> refusals) {
        this.refusals = refusals;
    }

    @Override
    public HttpResponse<Problem> handle(
            @SuppressWarnings("rawtypes") HttpRequest request, StoreFailed failure) {
        LOG.warn("{}", failure.getMessage());
        return refusals.handle(
                request,
                Refused.unavailable(
                        "Keys and the audit log are not available; try again.",
                        Duration.ofSeconds(5)));
    }
}
