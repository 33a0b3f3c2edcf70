package dev.yearbook.report.query;

import dev.yearbook.report.edition.Shelf;
import dev.yearbook.report.rendering.Rendering;
import dev.yearbook.report.rendering.Rendering.What;
import dev.yearbook.report.rendering.Renderings;
import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.Scope;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.Selection;
import dev.yearbook.report.wording.Language;
import dev.yearbook.report.write.Format;
import dev.yearbook.report.write.Writers;
import dev.yearbook.web.EntityTags;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.types.files.StreamedFile;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Answers with summaries in formats.
@Singleton
class Answers {

    private static final int NAMED = 40;
    private static final String SCHEMA_LINK =
            "</api/v1/summaries/schema.json>; rel=\"describedby\"; type=\"application/schema+json\"";

    /// Part of every tag: raised when the formats change how they show the same data.
    private static final int VERSION = 2;

    /// A page may use its own style and nothing else.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Shelf shelf;
    private final Writers writers;
    private final Renderings renderings;

    Answers(Shelf shelf, Writers writers, Renderings renderings) {
        this.shelf = shelf;
        this.writers = writers;
        this.renderings = renderings;
    }

    /// An edition, or the part of it that is asked for; 202 when writing it takes longer than the
    /// reader waits.
    HttpResponse<?> edition(HttpRequest<?> request, Edition edition, Wanted wanted, Format format)
            throws SQLException {
        Selection selection = wanted.selection();
        Language language = wanted.language();
        String tag = EntityTags.of(edition.digest(), format, language, selection, VERSION);
        String name =
                edition.scope().year() + "-" + edition.scope().place() + "-" + edition.number();
        if (EntityTags.isKnown(request, tag)) {
            return answer(new byte[0], format, name, tag);
        }
        if (format == Format.JSON && selection.all()) {
            var json = new StreamedFile(shelf.open(edition), MediaType.APPLICATION_JSON_TYPE);
            return answer(json, format, name, tag);
        }
        if (!selection.all()) {
            AnnualSummary whole = shelf.summary(edition);
            requireFound(whole, selection.of(whole), selection);
        }
        What what =
                new What(
                        tag.replace("\"", ""),
                        name + " " + format.suffix() + " " + language.code(),
                        edition.figures(),
                        wanted.editionHref(edition, format));
        return written(
                request,
                what,
                step -> {
                    step.accept("reading");
                    AnnualSummary part = selection.of(shelf.summary(edition));
                    return writers.write(part, language, format, step);
                },
                bytes -> answer(bytes, format, name, tag));
    }

    private HttpResponse<?> written(
            HttpRequest<?> request,
            What what,
            Renderings.Work work,
            Function<byte[], HttpResponse<?>> answer) {
        Rendering rendering = renderings.of(what, work);
        try {
            long patience = Patience.of(request).toMillis();
            return answer.apply(rendering.result().get(patience, TimeUnit.MILLISECONDS));
        } catch (TimeoutException underWay) {
            return Progress.accepted(rendering);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Cannot write " + what.name(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while writing " + what.name(), e);
        }
    }

    /// The summary of a year without data.
    ///
    /// @throws Refused if no year has data of the place
    HttpResponse<?> empty(HttpRequest<?> request, Scope scope, Wanted wanted, Format format)
            throws SQLException {
        List<String> places =
                shelf.latest().stream().map(it -> it.scope().place()).distinct().sorted().toList();
        if (!places.isEmpty() && !places.contains(scope.place())) {
            throw Refused.parameter(
                    "place",
                    "No document is about “%s”".formatted(scope.place()),
                    "Use one of: " + named(places));
        }
        String name = scope.year() + "-" + scope.place();
        return unnumbered(request, shelf.empty(scope), wanted, format, name);
    }

    /// The profile of one subject over all years.
    ///
    /// @throws Refused if no subject is named, or none of that name is known, or a place is named
    HttpResponse<?> profile(HttpRequest<?> request, Wanted wanted, Format format)
            throws SQLException {
        Selection selection = wanted.selection();
        String subject =
                selection
                        .subject()
                        .orElseThrow(() ->
                                Refused.parameter(
                                        "subject",
                                        "A profile needs its subject",
                                        "Add ?subject= and the name"));
        if (!wanted.place().equals(AnnualSummary.ALL_PLACES)) {
            throw Refused.parameter(
                    "place", "A profile is of a subject wherever it is", "Leave place out");
        }
        AnnualSummary whole = shelf.profile(subject);
        if (whole.chapters().isEmpty()) {
            throw Refused.parameter(
                    "subject",
                    "Nothing is known of “%s”".formatted(subject),
                    "Use one of: " + named(shelf.subjects(subject)));
        }
        AnnualSummary part = selection.of(whole);
        requireFound(whole, part, selection);
        return unnumbered(request, part, wanted, format, subject);
    }

    /// What is no edition is tagged by what it says, because some formats hold the time of writing.
    private HttpResponse<?> unnumbered(
            HttpRequest<?> request,
            AnnualSummary summary,
            Wanted wanted,
            Format format,
            String name) {
        Language language = wanted.language();
        String tag = EntityTags.of(writers.digest(summary), format, language, VERSION);
        if (EntityTags.isKnown(request, tag)) {
            return answer(new byte[0], format, name, tag);
        }
        What what =
                new What(
                        tag.replace("\"", ""),
                        name + " " + format.suffix() + " " + language.code(),
                        Math.toIntExact(summary.figures().count()),
                        request.getUri().toString());
        return written(
                request,
                what,
                step -> writers.write(summary, language, format, step),
                bytes -> answer(bytes, format, name, tag));
    }

    private static void requireFound(AnnualSummary whole, AnnualSummary part, Selection wanted) {
        boolean found = part.figures().findAny().isPresent() || !part.targets().isEmpty();
        if (wanted.all() || found) {
            return;
        }
        List<String> themes = whole.chapters().stream().map(it -> it.theme()).toList();
        List<String> subjects =
                whole.chapters().stream()
                        .filter(it -> wanted.theme().map(it.theme()::equals).orElse(true))
                        .flatMap(it -> it.sections().stream())
                        .map(AnnualSummary.Section::subject)
                        .distinct()
                        .toList();
        boolean unknownTheme = wanted.theme().map(it -> !themes.contains(it)).orElse(false);
        throw unknownTheme
                ? Refused.parameter(
                        "theme", "This summary has no such theme", "Use one of: " + named(themes))
                : Refused.parameter(
                        "subject",
                        "This summary has no such subject, or not within the theme",
                        "Use one of: " + named(subjects));
    }

    private static String named(List<String> names) {
        String shown = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return names.size() > NAMED ? shown + " and " + (names.size() - NAMED) + " more" : shown;
    }

    private static <T> MutableHttpResponse<T> answer(
            T body, Format format, String name, String tag) {
        String file = URLEncoder.encode(name + "." + format.suffix(), StandardCharsets.UTF_8);
        return HttpResponse.ok(body)
                .header(HttpHeaders.ETAG, tag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        format.disposition() + "; filename*=UTF-8''" + file)
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.LINK, SCHEMA_LINK)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
