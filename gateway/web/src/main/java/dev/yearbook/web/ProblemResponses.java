package dev.yearbook.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Makes [Problem]s of the errors that the framework finds: no route, wrong method or media type,
/// invalid arguments, unreadable bodies, exceptions.
///
/// Of an error on our side it says nothing but the correlation id, under which the log has the
/// rest.
@Singleton
@Primary
final class ProblemResponses implements ErrorResponseProcessor<Problem> {

    @Override
    public MutableHttpResponse<Problem> processResponse(
            ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        Problem problem =
                problem(context, response.status())
                        .at(request.getPath(), Correlation.of(request).orElse(null));
        return response.body(problem).status(problem.status()).contentType(Problem.MEDIA_TYPE);
    }

    private static Problem problem(ErrorContext context, HttpStatus status) {
        if (status.getCode() >= 500) {
            return plain(status, "The request failed on our side; nothing is wrong with it.");
        }
        Optional<Problem> undecoded = Remedies.undecoded(context.getRequest());
        if (undecoded.isPresent()) {
            return undecoded.get();
        }
        List<Flaw> flaws =
                context.getRootCause()
                        .map(cause -> Flaws.of(cause, context.getRequest()))
                        .orElse(List.of());
        if (!flaws.isEmpty()) {
            return Problem.of(ProblemType.INVALID_REQUEST, details(flaws), flaws);
        }
        return plain(status, Remedies.of(context, status, messages(context)));
    }

    /// The status may have no kind of its own: then the problem is `about:blank`, whose title is
    /// that of the status.
    private static Problem plain(HttpStatus status, String detail) {
        return Remedies.type(status)
                .map(type -> Problem.of(type, detail, List.of()))
                .orElseGet(() ->
                        new Problem(
                                "about:blank",
                                status.getReason(),
                                status.getCode(),
                                detail,
                                null,
                                List.of(),
                                null,
                                List.of()));
    }

    private static String details(List<Flaw> flaws) {
        return flaws.stream().map(Flaw::detail).distinct().collect(Collectors.joining("; "));
    }

    private static String messages(ErrorContext context) {
        return context.getErrors().stream()
                .map(Error::getMessage)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
