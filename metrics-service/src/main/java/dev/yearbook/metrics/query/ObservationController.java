package dev.yearbook.metrics.query;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.Negotiation;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// Flat access to observations.
@Controller("/api/v1/observations")
@ExecuteOn(TaskExecutors.BLOCKING)
class ObservationController {

    private static final int CHUNK = 1_000;
    private static final int SERIES = 50;
    private static final String DERIVED = "derived";

    /// Behind the id of every series.
    private static final String END = "~";

    private final ObservationQueries queries;
    private final Assessments assessments;
    private final DerivedQueries derived;
    private final EventJson json;

    ObservationController(
            ObservationQueries queries,
            Assessments assessments,
            DerivedQueries derived,
            EventJson json) {
        this.queries = queries;
        this.assessments = assessments;
        this.derived = derived;
        this.json = json;
    }

    /// Observations in the order of recording: JSON in pages, or with `Accept:
    /// application/x-ndjson` all of them, one a line.
    @Get(produces = {MediaType.APPLICATION_JSON, "application/x-ndjson"})
    HttpResponse<?> list(
            HttpRequest<?> request,
            @Valid @RequestBean Paging paging,
            @RequestBean ObservationFilters filters) {
        String[] groups = Access.groups(request);
        MediaType type =
                Negotiation.choose(
                        request, List.of(MediaType.APPLICATION_JSON_TYPE, Negotiation.NDJSON));
        return type.equals(Negotiation.NDJSON)
                ? HttpResponse.ok(stream(filters, groups))
                : HttpResponse.ok(page(paging, filters, groups)).contentType(type);
    }

    private StreamedFile stream(ObservationFilters filters, String[] groups) {
        Which which = Which.of(filters);
        AtomicLong last = new AtomicLong();
        AtomicReference<String> series = new AtomicReference<>("");
        Supplier<List<String>> more =
                () -> {
                    List<String> read =
                            which.read() ? lines(filters, groups, last) : List.<String>of();
                    return read.isEmpty() && which.derived()
                            ? derivedLines(filters, groups, series)
                            : read;
                };
        return new StreamedFile(new Lines(more), Negotiation.NDJSON);
    }

    private List<String> lines(ObservationFilters filters, String[] groups, AtomicLong last) {
        List<Recorded> chunk = queries.after(filters, groups, last.get(), CHUNK);
        if (!chunk.isEmpty()) last.set(chunk.getLast().seq());
        return chunk.stream().map(o -> json.write(ObservationLine.of(o))).toList();
    }

    private List<String> derivedLines(
            ObservationFilters filters, String[] groups, AtomicReference<String> series) {
        Page<Observation> page = derivedPage(filters, groups, series.get(), CHUNK);
        series.set(page.next() == null ? END : page.next());
        return page.items().stream().map(o -> json.write(DerivedLine.of(o))).toList();
    }

    private Page<Observation> page(Paging paging, ObservationFilters filters, String[] groups) {
        String question = "observations " + filters;
        Which which = Which.of(filters);
        List<String> keys =
                paging.cursor() == null
                        ? List.of("0")
                        : Cursor.read(paging.cursor(), question).keys();
        if (keys.size() > 1 || !which.read()) {
            return continued(
                    derivedPage(
                            filters, groups, keys.size() > 1 ? keys.getLast() : "", paging.limit()),
                    question);
        }
        List<Recorded> found =
                queries.after(filters, groups, Long.parseLong(keys.getFirst()), paging.limit() + 1);
        List<Recorded> shown = found.subList(0, Math.min(found.size(), paging.limit()));
        List<Observation> items = assessments.of(shown, filters, groups);
        if (found.size() > shown.size()) {
            String last = Long.toString(shown.getLast().seq());
            return new Page<>(items, Cursor.after(last).text(question));
        }
        return which.derived()
                ? new Page<>(items, Cursor.after(DERIVED, "0").text(question))
                : new Page<>(items, null);
    }

    private static Page<Observation> continued(Page<Observation> derived, String question) {
        String series = derived.next();
        return series == null
                ? derived
                : new Page<>(derived.items(), Cursor.after(DERIVED, series).text(question));
    }

    /// Derived figures, series by series, until there are about so many; `next` is the last series.
    private Page<Observation> derivedPage(
            ObservationFilters filters, String[] groups, String after, int limit) {
        List<Observation> found = new ArrayList<>();
        String series = after;
        while (found.size() < limit) {
            List<Series> some = derived.seriesAfter(filters, series, SERIES);
            if (some.isEmpty()) return new Page<>(found, null);
            found.addAll(derived.of(some, filters, groups));
            series = some.getLast().id();
        }
        return new Page<>(found, series);
    }
}
