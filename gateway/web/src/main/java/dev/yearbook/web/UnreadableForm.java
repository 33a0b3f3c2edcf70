package dev.yearbook.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder.ErrorDataDecoderException;
import jakarta.inject.Singleton;

/// Answers a form or multipart body that cannot be read.
@Singleton
final class UnreadableForm
        implements ExceptionHandler<ErrorDataDecoderException, HttpResponse<Problem>> {

    private final RefusedHandler refusals;

    UnreadableForm(RefusedHandler refusals) {
        this.refusals = refusals;
    }

    @Override
    public HttpResponse<Problem> handle(
            @SuppressWarnings("rawtypes") HttpRequest request, ErrorDataDecoderException error) {
        return refusals.handle(
                request,
                Refused.because(
                        ProblemType.MALFORMED_BODY,
                        "The form cannot be read: each part needs its boundary line and a"
                                + " Content-Disposition with a name."));
    }
}
