package dev.yearbook.report.query;

import dev.yearbook.report.edition.Shelf;
import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.Scope;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
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
    /// no data. `profile` in the place of a year is the profile of one subject over all years.
    @Get(value = "/{name}", produces = MediaType.ALL)
    HttpResponse<byte[]> summary(
            HttpRequest<?> request, @PathVariable String name, @RequestBean Wanted wanted)
            throws SQLException {
        Named named = Named.of(name, request);
        if (named.name().equals("profile")) {
            return answers.profile(wanted, named.format());
        }
        Scope scope = wanted.scope(named.name());
        Optional<Edition> edition = shelf.latest(scope);
        return edition.isPresent()
                ? answers.edition(edition.get(), wanted, named.format())
                : answers.empty(scope, wanted, named.format());
    }
}
