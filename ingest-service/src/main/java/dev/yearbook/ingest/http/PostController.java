package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Submission;
import dev.yearbook.ingest.pipeline.Acceptance;
import dev.yearbook.ingest.pipeline.Acceptance.Answer;
import dev.yearbook.ingest.pipeline.Withdrawal;
import dev.yearbook.web.Correlation;
import dev.yearbook.web.EntityTags;
import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.core.async.annotation.SingleResult;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.multipart.MultipartBody;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Takes documents, new versions of them, and takes them back.
@Controller("/api/v1/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class PostController {

    private final Submissions submissions;
    private final Acceptance acceptance;
    private final Withdrawal withdrawal;
    private final Library library;

    PostController(
            Submissions submissions,
            Acceptance acceptance,
            Withdrawal withdrawal,
            Library library) {
        this.submissions = submissions;
        this.acceptance = acceptance;
        this.withdrawal = withdrawal;
        this.library = library;
    }

    /// Takes the body of the request as a document.
    @Post
    @Consumes(MediaType.ALL)
    HttpResponse<DocumentView> post(
            HttpRequest<?> request,
            @RequestBean DocumentParameters parameters,
            @io.micronaut.core.annotation.Nullable @Body byte[] body) {
        return post(
                request, submissions.raw(bytes(body), type(request), parameters, Optional.empty()));
    }

    /// Takes a document in JSON.
    @Post
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<DocumentView> postJson(
            HttpRequest<?> request, @io.micronaut.core.annotation.Nullable @Body byte[] body) {
        return post(request, submissions.json(bytes(body), Optional.empty()));
    }

    /// Takes a file of a form.
    @Post
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SingleResult
    Publisher<HttpResponse<DocumentView>> postForm(
            HttpRequest<?> request, @Body MultipartBody body) {
        return form(body).map(form -> post(request, submissions.form(form, Optional.empty())));
    }

    /// Takes the body of the request as a new version.
    @Put("/{id}")
    @Consumes(MediaType.ALL)
    HttpResponse<DocumentView> put(
            HttpRequest<?> request,
            @PathVariable String id,
            @RequestBean DocumentParameters parameters,
            @io.micronaut.core.annotation.Nullable @Body byte[] body) {
        DocumentVersion latest = matching(request, id);
        Submission submission =
                submissions.raw(bytes(body), type(request), parameters, Optional.of(latest.name()));
        return put(request, latest, submission);
    }

    /// Takes a new version in JSON.
    @Put("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<DocumentView> putJson(
            HttpRequest<?> request,
            @PathVariable String id,
            @io.micronaut.core.annotation.Nullable @Body byte[] body) {
        DocumentVersion latest = matching(request, id);
        Submission submission = submissions.json(bytes(body), Optional.of(latest.name()));
        return put(request, latest, submission);
    }

    /// Takes a file of a form as a new version.
    @Put("/{id}")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @SingleResult
    Publisher<HttpResponse<DocumentView>> putForm(
            HttpRequest<?> request, @PathVariable String id, @Body MultipartBody body) {
        return form(body)
                .map(form -> {
                    DocumentVersion latest = matching(request, id);
                    return put(request, latest, submissions.form(form, Optional.of(latest.name())));
                });
    }

    /// Withdraws a document and its facts.
    @Delete("/{id}")
    HttpResponse<?> delete(HttpRequest<?> request, @PathVariable String id) {
        UUID document = matching(request, id).document();
        if (!withdrawal.withdraw(document, Correlation.of(request))) {
            throw Refused.notFound("document", id);
        }
        return HttpResponse.noContent();
    }

    private HttpResponse<DocumentView> post(HttpRequest<?> request, Submission submission) {
        library.named(submission.name())
                .filter(known -> !Access.sees(request, known))
                .ifPresent(_ -> {
                    throw Refused.because(
                            ProblemType.CONFLICT, "The name is taken; post under another one.");
                });
        return answer(
                request,
                submission.name(),
                acceptance.post(submission, Preferences.key(request), Correlation.of(request)));
    }

    private HttpResponse<DocumentView> put(
            HttpRequest<?> request, DocumentVersion latest, Submission submission) {
        if (!submission.name().equals(latest.name())) {
            throw Refused.parameter(
                    "name",
                    "The document has the name “%s”, which its versions share"
                            .formatted(latest.name()),
                    "Leave the name out, or post the document anew under the other name");
        }
        return answer(
                request,
                latest.document().toString(),
                acceptance.put(latest.document(), submission, Correlation.of(request)));
    }

    private HttpResponse<DocumentView> answer(HttpRequest<?> request, String what, Answer answer) {
        return switch (answer) {
            case Answer.Accepted(var version) -> accepted(request, version);
            case Answer.Repeated(var version) -> accepted(request, version);
            case Answer.Known(var version) -> HttpResponse.ok(view(request, version));
            case Answer.Missing _ -> throw Refused.notFound("document", what);
            case Answer.Busy _ ->
                    throw Refused.because(
                            ProblemType.CONFLICT,
                            "A request with this key is under way. Ask again in a moment.",
                            List.of(
                                    Flaw.header(
                                            "Idempotency-Key",
                                            "The key is in use",
                                            "Repeat the request in a moment")));
            case Answer.KeyTaken _ ->
                    throw Refused.because(
                            ProblemType.UNPROCESSABLE,
                            "The key was used for another document.",
                            List.of(
                                    Flaw.header(
                                            "Idempotency-Key",
                                            "The key was used for another document",
                                            "Use a new key for each document")));
        };
    }

    private HttpResponse<DocumentView> accepted(HttpRequest<?> request, DocumentVersion version) {
        DocumentView view = view(request, version);
        boolean settled =
                view.state() != dev.yearbook.ingest.events.DocumentState.ACCEPTED
                        && view.state() != dev.yearbook.ingest.events.DocumentState.READING;
        var response =
                settled && !Preferences.wait(request).isZero()
                        ? HttpResponse.created(view).header("Preference-Applied", "wait")
                        : HttpResponse.accepted().body(view);
        return response.header(
                        "Location",
                        URI.create("/api/v1/documents/" + version.document()).toString())
                .header("ETag", GetController.tag(version));
    }

    private DocumentView view(HttpRequest<?> request, DocumentVersion version) {
        Duration wait = Preferences.wait(request);
        return DocumentView.of(wait.isZero() ? version : library.awaitSettled(version, wait));
    }

    private DocumentVersion matching(HttpRequest<?> request, String id) {
        DocumentVersion latest =
                Access.require(request, library.version(Library.id(id), Optional.empty()));
        EntityTags.requireMatch(request, GetController.tag(latest));
        return latest;
    }

    private static Mono<Form> form(MultipartBody body) {
        return Flux.from(body).collectList().publishOn(Schedulers.boundedElastic()).map(Form::of);
    }

    // Micronaut binds an absent body only to an array with its own annotation, which NullAway takes
    // for one of the elements.
    @SuppressWarnings("NullAway")
    private static byte[] bytes(@io.micronaut.core.annotation.Nullable byte[] body) {
        return body == null ? new byte[0] : body;
    }

    private static @Nullable String type(HttpRequest<?> request) {
        return request.getHeaders().get("Content-Type");
    }
}
