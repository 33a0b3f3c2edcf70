package dev.yearbook.gateway.route;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import java.io.EOFException;
import java.util.Optional;

/// Failures to pass a request on that lie in its body.
final class BrokenBody {

    private BrokenBody() {}

    /// The refusal of a request whose body ended too early or was too long; nothing for any other
    /// failure.
    static Optional<Refused> of(Throwable failure) {
        return switch (failure) {
            case EOFException _ ->
                    Optional.of(
                            Refused.because(
                                    ProblemType.MALFORMED_BODY, "The body ended before its end."));
            case ContentLengthExceededException _, BufferLengthExceededException _ ->
                    Optional.of(
                            Refused.because(
                                    ProblemType.TOO_LARGE,
                                    "The body is larger than is taken here; send less."));
            default ->
                    Optional.ofNullable(failure.getCause())
                            .filter(cause -> cause != failure)
                            .flatMap(BrokenBody::of);
        };
    }
}
