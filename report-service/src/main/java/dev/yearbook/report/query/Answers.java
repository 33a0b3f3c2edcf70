package dev.yearbook.report.query;

import dev.yearbook.report.edition.Shelf;
import dev.yearbook.report.store.Digest;
import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.Scope;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.Selection;
import dev.yearbook.report.write.Format;
import dev.yearbook.report.write.Writers;
import dev.yearbook.web.EntityTags;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/// Answers with summaries in formats.
@Singleton
class Answers {

    private static final int NAMED = 40;

    /// Part of every tag: raised when the formats change how they show the same data.
    private static final int VERSION = 1;

    /// A page may use its own style and nothing else.
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Shelf shelf;
    private final Writers writers;

    Answers(Shelf shelf, Writers writers) {
        this.shelf = shelf;
        this.writers = writers;
    }

    /// An edition, or the part of it that is asked for.
    HttpResponse<byte[]> edition(Edition edition, Wanted wanted, Format format)
            throws SQLException {
        Selection selection = wanted.selection();
        String tag = EntityTags.of(edition.digest(), format, wanted.language(), selection, VERSION);
        String name =
                edition.scope().year() + "-" + edition.scope().place() + "-" + edition.number();
        if (format == Format.JSON && selection.all()) {
            return answer(shelf.json(edition), format, name).header(HttpHeaders.ETAG, tag);
        }
        AnnualSummary whole = shelf.summary(edition);
        AnnualSummary part = selection.of(whole);
        requireFound(whole, part, selection);
        return answer(writers.write(part, wanted.language(), format), format, name)
                .header(HttpHeaders.ETAG, tag);
    }

    /// The summary of a year without data.
    ///
    /// @throws Refused if no year has data of the place
    HttpResponse<byte[]> empty(Scope scope, Wanted wanted, Format format) throws SQLException {
        List<String> places =
                shelf.latest().stream().map(it -> it.scope().place()).distinct().sorted().toList();
        if (!places.isEmpty() && !places.contains(scope.place())) {
            throw Refused.parameter(
                    "place",
                    "No document is about “%s”".formatted(scope.place()),
                    "Use one of: " + named(places));
        }
        byte[] body = writers.write(shelf.empty(scope), wanted.language(), format);
        return answer(body, format, scope.year() + "-" + scope.place())
                .header(HttpHeaders.ETAG, EntityTags.of(Digest.of(body)));
    }

    /// The profile of one subject over all years.
    ///
    /// @throws Refused if no subject is named, or none of that name is known
    HttpResponse<byte[]> profile(Wanted wanted, Format format) throws SQLException {
        String subject =
                wanted.selection()
                        .subject()
                        .orElseThrow(() ->
                                Refused.parameter(
                                        "subject",
                                        "A profile needs its subject",
                                        "Add ?subject= and the name"));
        AnnualSummary profile = shelf.profile(subject);
        if (profile.chapters().isEmpty()) {
            throw Refused.parameter(
                    "subject",
                    "Nothing is known of “%s”".formatted(subject),
                    "Use one of: " + named(shelf.subjects(subject)));
        }
        byte[] body = writers.write(profile, wanted.language(), format);
        return answer(body, format, subject)
                .header(HttpHeaders.ETAG, EntityTags.of(Digest.of(body)));
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

    private static MutableHttpResponse<byte[]> answer(byte[] body, Format format, String name) {
        String file = URLEncoder.encode(name + "." + format.suffix(), StandardCharsets.UTF_8);
        return HttpResponse.ok(body)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        format.disposition() + "; filename*=UTF-8''" + file)
                .header("Content-Security-Policy", POLICY)
                .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
