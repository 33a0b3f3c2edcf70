package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.Content;
import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.events.DocumentState;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.EntityTags;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Shows documents, what was posted and what was read.
@Controller("/api/v1/documents")
@ExecuteOn(TaskExecutors.BLOCKING)
class GetController {

    private final Library library;
    private final Catalogue catalogue;
    private final EventJson json;

    GetController(Library library, Catalogue catalogue, EventJson json) {
        this.library = library;
        this.catalogue = catalogue;
        this.json = json;
    }

    /// Documents in their latest version, those posted last first.
    @Get
    Page<DocumentView> list(
            HttpRequest<?> request,
            @Valid @RequestBean Paging paging,
            @RequestBean DocumentFilters filters) {
        return catalogue.list(paging, filters, Access.groups(request));
    }

    /// A document in its latest version.
    @Get("/{id}")
    HttpResponse<DocumentView> one(
            HttpRequest<?> request,
            @PathVariable String id,
            @Nullable @QueryValue Integer version) {
        DocumentVersion found =
                Access.require(
                        request, library.version(Library.id(id), Optional.ofNullable(version)));
        return HttpResponse.ok(DocumentView.of(found)).header("ETag", tag(found));
    }

    /// All versions of a document, the newest first.
    @Get("/{id}/versions")
    Page<DocumentView> versions(HttpRequest<?> request, @PathVariable String id) {
        List<DocumentVersion> seen =
                library.versions(Library.id(id)).stream()
                        .filter(version -> Access.sees(request, version))
                        .toList();
        if (seen.isEmpty()) {
            throw Refused.notFound("document", id);
        }
        return new Page<>(seen.stream().map(DocumentView::of).toList(), null);
    }

    /// The facts of a document that hold, in the order of the text.
    @Get("/{id}/facts")
    Page<FactStated> facts(
            HttpRequest<?> request, @PathVariable String id, @Valid @RequestBean Paging paging) {
        UUID document = readable(request, id);
        String question = "facts " + document;
        Cursor from =
                paging.cursor() == null
                        ? Cursor.after("-1", "")
                        : Cursor.read(paging.cursor(), question);
        List<FactStated> facts =
                catalogue.facts(document, from, paging.limit() + 1).stream()
                        .map(payload -> json.read(payload, FactStated.class))
                        .toList();
        if (facts.size() <= paging.limit()) {
            return new Page<>(facts, null);
        }
        List<FactStated> shown = facts.subList(0, paging.limit());
        FactStated last = shown.getLast();
        return new Page<>(
                shown,
                Cursor.after(Integer.toString(last.evidence().start()), last.id()).text(question));
    }

    /// What became of each numeral of a document: a fact, or the reason why it is none.
    @Get("/{id}/readings")
    Page<NumeralView> readings(
            HttpRequest<?> request, @PathVariable String id, @Valid @RequestBean Paging paging) {
        UUID document = readable(request, id);
        return catalogue.readings(document, paging);
    }

    /// The text that evidence points into.
    @Get(value = "/{id}/text", produces = "text/plain;charset=utf-8")
    HttpResponse<String> text(
            HttpRequest<?> request,
            @PathVariable String id,
            @Nullable @QueryValue Integer version) {
        DocumentVersion found =
                Access.require(
                        request, library.version(Library.id(id), Optional.ofNullable(version)));
        String text =
                library.text(found)
                        .orElseThrow(() ->
                                Refused.because(
                                        ProblemType.CONFLICT,
                                        "The document is %s; it has a text once it is read."
                                                .formatted(word(found.state()))));
        return HttpResponse.ok(text).header("ETag", EntityTags.of("text", tag(found)));
    }

    /// The bytes as posted. A browser is told to save them, because they are a stranger's.
    @Get(value = "/{id}/source", produces = MediaType.ALL)
    HttpResponse<byte[]> source(
            HttpRequest<?> request,
            @PathVariable String id,
            @Nullable @QueryValue Integer version) {
        DocumentVersion found =
                Access.require(
                        request, library.version(Library.id(id), Optional.ofNullable(version)));
        Content content = library.content(found);
        String name = URLEncoder.encode(found.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(content.bytes())
                .header("Content-Type", content.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("Content-Security-Policy", "sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .header("ETag", EntityTags.of("source", found.digest()));
    }

    /// A document whose facts the request may see: those of the version that holds, which may be an
    /// earlier one than the latest, and restricted otherwise.
    private UUID readable(HttpRequest<?> request, String id) {
        UUID document =
                Access.require(request, library.version(Library.id(id), Optional.empty()))
                        .document();
        library.effective(document).ifPresent(holding -> Access.require(request, holding));
        return document;
    }

    /// The entity tag of a version in its state.
    static String tag(DocumentVersion version) {
        return EntityTags.of(
                version.document(), version.version(), version.state(), version.changedAt());
    }

    private static String word(DocumentState state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }
}
