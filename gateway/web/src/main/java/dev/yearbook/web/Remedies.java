package dev.yearbook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.netty.NettyHttpRequest;
import io.micronaut.json.JsonSyntaxException;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.List;
import java.util.Optional;

/// What to say, by its status, about a request that never reached a controller.
final class Remedies {

    private Remedies() {}

    /// The kind of problem that a status alone stands for.
    static Optional<ProblemType> type(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> Optional.of(ProblemType.MALFORMED_BODY);
            case NOT_FOUND -> Optional.of(ProblemType.NOT_FOUND);
            case METHOD_NOT_ALLOWED -> Optional.of(ProblemType.METHOD_NOT_ALLOWED);
            case NOT_ACCEPTABLE -> Optional.of(ProblemType.NOT_ACCEPTABLE);
            case REQUEST_ENTITY_TOO_LARGE -> Optional.of(ProblemType.TOO_LARGE);
            case UNSUPPORTED_MEDIA_TYPE -> Optional.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
            case SERVICE_UNAVAILABLE -> Optional.of(ProblemType.SERVICE_UNAVAILABLE);
            case INTERNAL_SERVER_ERROR -> Optional.of(ProblemType.INTERNAL_ERROR);
            default -> Optional.empty();
        };
    }

    /// The problem of a request that the decoder could not read, or did not want to.
    static Optional<Problem> undecoded(HttpRequest<?> request) {
        Throwable cause =
                request instanceof NettyHttpRequest<?> received
                        ? received.getNativeRequest().decoderResult().cause()
                        : null;
        return switch (cause) {
            case null -> Optional.empty();
            case TooLongHttpLineException _ ->
                    problem(
                            ProblemType.ADDRESS_TOO_LONG,
                            "The address is longer than this server reads; shorten it.");
            case TooLongHttpHeaderException _ ->
                    problem(
                            ProblemType.HEADERS_TOO_LARGE,
                            "The headers are larger than this server reads; send less.");
            case Framing.Unclear unclear ->
                    problem(ProblemType.MALFORMED_REQUEST, String.valueOf(unclear.getMessage()));
            default ->
                    problem(
                            ProblemType.MALFORMED_REQUEST,
                            "The request line or a header is not written as HTTP asks.");
        };
    }

    private static Optional<Problem> problem(ProblemType type, String sentence) {
        return Optional.of(Problem.of(type, sentence, List.of()));
    }

    /// A sentence for people; the framework's own words only where they name what is supported.
    static String of(ErrorContext context, HttpStatus status, String message) {
        HttpRequest<?> request = context.getRequest();
        return switch (status) {
            case NOT_FOUND ->
                    "Nothing is found at %s; /docs lists what there is."
                            .formatted(request.getPath());
            case METHOD_NOT_ALLOWED ->
                    "%s is not supported at %s; the Allow header lists what is."
                            .formatted(request.getMethodName(), request.getPath());
            case REQUEST_ENTITY_TOO_LARGE -> tooLarge(context);
            case BAD_REQUEST -> malformed(context, message);
            default -> message.isBlank() ? status.getReason() : message;
        };
    }

    private static String tooLarge(ErrorContext context) {
        return context.getRootCause()
                .filter(ContentLengthExceededException.class::isInstance)
                .map(cause -> cause.getMessage() + "; send less.")
                .orElse("The body is larger than this server takes; send less.");
    }

    private static String malformed(ErrorContext context, String message) {
        return context.getRootCause()
                .map(Remedies::jsonError)
                .orElse(message.isBlank() ? "The request cannot be read." : message);
    }

    private static String jsonError(Throwable cause) {
        if (cause instanceof JsonSyntaxException syntax && syntax.getMessage() != null) {
            String first = syntax.getMessage().lines().findFirst().orElse("");
            return "The body is not well-formed JSON: " + first;
        }
        return "The request cannot be read: check its body and its encoding.";
    }
}
