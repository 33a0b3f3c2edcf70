package dev.yearbook.report.query;

import dev.yearbook.report.edition.Shelf;
import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.Scope;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.http.HttpHeaders;
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
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Summaries: which there are, and each of them in any format.
@Controller("/api/v1/summaries")
@ExecuteOn(TaskExecutors.BLOCKING)
class SummaryController {

    private final Shelf shelf;
    private final Answers answers;

    SummaryController(Shelf shelf, Answers answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    /// The years and places that have a summary, latest year first.
    @Get
    Page<Listed> list(
            @Valid @RequestBean Paging paging,
            @Nullable @QueryValue Integer year,
            @Nullable @QueryValue String place)
            throws SQLException {
        String question = "summaries?year=" + year + "&place=" + place;
        List<Edition> all =
                shelf.latest().stream()
                        .filter(it -> year == null || it.scope().year() == year)
                        .filter(it -> place == null || it.scope().place().equals(place))
                        .toList();
        int from =
                paging.cursor() == null
                        ? 0
                        : Integer.parseInt(
                                Cursor.read(paging.cursor(), question).keys().getFirst());
        int to = Math.min(all.size(), from + paging.limit());
        String next = to < all.size() ? Cursor.after(String.valueOf(to)).text(question) : null;
        return new Page<>(
                all.subList(Math.min(from, to), to).stream().map(Listed::latest).toList(), next);
    }

    /// The latest edition of a summary, by suffix or `Accept`; an honest empty one where there are
    /// no data, and 202 where the first edition is just being made. `profile` in the place of a
    /// year is the profile of one subject over all years; `schema.json` describes the JSON.
    @Get(value = "/{name}", produces = MediaType.ALL)
    HttpResponse<?> summary(
            HttpRequest<?> request, @PathVariable String name, @RequestBean Wanted wanted)
            throws SQLException {
        if (name.equals("schema.json")) {
            return SummarySchema.answer();
        }
        Named named = Named.of(name, request);
        if (named.name().equals("profile")) {
            return answers.profile(request, wanted, named.format());
        }
        Scope scope = wanted.scope(named.name());
        Optional<Edition> edition = shelf.latest(scope);
        if (edition.isPresent()) {
            return answers.edition(request, edition.get(), wanted, named.format());
        }
        Optional<Instant> pending = shelf.pendingSince(scope);
        return pending.isPresent()
                ? HttpResponse.accepted()
                        .body(Standing.of(scope, edition, pending))
                        .header(HttpHeaders.RETRY_AFTER, "2")
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                : answers.empty(request, scope, wanted, named.format());
    }

    /// Which edition is the latest, and whether there is news that it does not show yet.
    @Get("/{year}/status")
    HttpResponse<Standing> status(@PathVariable String year, @Nullable @QueryValue String place)
            throws SQLException {
        Scope scope = new Wanted(place, null, null, null).scope(year);
        Standing standing = Standing.of(scope, shelf.latest(scope), shelf.pendingSince(scope));
        return HttpResponse.ok(standing).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
