package dev.yearbook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpResponseFactory;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/// Answers what was [Refused].
@Singleton
final class RefusedHandler implements ExceptionHandler<Refused, HttpResponse<Problem>> {

    @Override
    public HttpResponse<Problem> handle(
            @SuppressWarnings("rawtypes") HttpRequest request, Refused refused) {
        Problem problem =
                refused.problem().at(request.getPath(), Correlation.of(request).orElse(null));
        MutableHttpResponse<Problem> response =
                HttpResponseFactory.INSTANCE
                        .<Problem>status(HttpStatus.valueOf(problem.status()))
                        .body(problem)
                        .contentType(Problem.MEDIA_TYPE);
        refused.headers().forEach(response::header);
        return response;
    }
}
