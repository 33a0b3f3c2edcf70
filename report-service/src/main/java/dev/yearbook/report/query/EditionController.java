package dev.yearbook.report.query;

import dev.yearbook.report.edition.Comparison;
import dev.yearbook.report.edition.Shelf;
import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.Scope;
import dev.yearbook.web.Page;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The editions of a summary, which never change, and what they say otherwise than each other.
@Controller("/api/v1/summaries/{year}/editions")
@ExecuteOn(TaskExecutors.BLOCKING)
class EditionController {

    private final Shelf shelf;
    private final Answers answers;

    EditionController(Shelf shelf, Answers answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    /// All editions, latest first.
    @Get
    Page<Listed> list(@PathVariable String year, @RequestBean Wanted wanted) throws SQLException {
        List<Edition> editions = shelf.all(wanted.scope(year));
        return new Page<>(editions.stream().map(Listed::numbered).toList(), null);
    }

    /// One edition, by suffix or `Accept`.
    @Get("/{number}")
    HttpResponse<?> edition(
            HttpRequest<?> request,
            @PathVariable String year,
            @PathVariable String number,
            @RequestBean Wanted wanted)
            throws SQLException {
        Named named = Named.of(number, request);
        return answers.edition(
                request, find(wanted.scope(year), named.name()), wanted, named.format());
    }

    /// What an edition says otherwise than another one: by default, than the one before.
    @Get("/{number}/changes")
    Comparison changes(
            @PathVariable String year,
            @PathVariable String number,
            @RequestBean Wanted wanted,
            @Nullable @QueryValue Integer since)
            throws SQLException {
        Scope scope = wanted.scope(year);
        Edition later = find(scope, number);
        int before = since == null ? later.number() - 1 : since;
        Edition earlier = find(scope, String.valueOf(before));
        return Comparison.of(
                wanted.selection().of(shelf.summary(earlier)),
                wanted.selection().of(shelf.summary(later)),
                wanted.language());
    }

    private Edition find(Scope scope, String number) throws SQLException {
        return shelf.all(scope).stream()
                .filter(edition -> String.valueOf(edition.number()).equals(number))
                .findFirst()
                .orElseThrow(() ->
                        Refused.notFound(
                                "edition of %d %s".formatted(scope.year(), scope.place()), number));
    }
}
