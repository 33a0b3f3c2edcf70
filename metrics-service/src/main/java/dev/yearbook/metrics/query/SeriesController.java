package dev.yearbook.metrics.query;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.EntityTags;
import dev.yearbook.web.Negotiation;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Series and their observations.
@Controller("/api/v1/series")
@ExecuteOn(TaskExecutors.BLOCKING)
class SeriesController {

    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final SeriesQueries series;
    private final ObservationQueries observations;
    private final Assessments assessments;
    private final DerivedQueries derived;
    private final EventJson json;

    SeriesController(
            SeriesQueries series,
            ObservationQueries observations,
            Assessments assessments,
            DerivedQueries derived,
            EventJson json) {
        this.series = series;
        this.observations = observations;
        this.assessments = assessments;
        this.derived = derived;
        this.json = json;
    }

    /// Series that fit the filters.
    @Get
    Page<SeriesView> list(@Valid @RequestBean Paging paging, @RequestBean SeriesFilters filters) {
        String question = "series " + filters;
        String after =
                paging.cursor() == null
                        ? ""
                        : Cursor.read(paging.cursor(), question).keys().getFirst();
        List<Series> found = series.after(filters, after, paging.limit() + 1);
        List<Series> shown = found.subList(0, Math.min(found.size(), paging.limit()));
        String next =
                found.size() > shown.size()
                        ? Cursor.after(shown.getLast().id()).text(question)
                        : null;
        return new Page<>(shown.stream().map(SeriesView::of).toList(), next);
    }

    /// One series.
    @Get("/{id}")
    HttpResponse<SeriesView> one(HttpRequest<?> request, @PathVariable String id) {
        Series found = existing(request, id);
        return HttpResponse.ok(SeriesView.of(found))
                .header("ETag", EntityTags.of(id, found.version()));
    }

    /// The observations of a series, latest periods first: JSON in pages, CSV or NDJSON.
    @Get(
            value = "/{id}/observations",
            produces = {MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    HttpResponse<?> observations(
            HttpRequest<?> request,
            @PathVariable String id,
            @Valid @RequestBean Paging paging,
            @RequestBean ObservationFilters filters) {
        Series of = existing(request, id);
        MediaType type =
                Negotiation.choose(
                        request,
                        List.of(
                                MediaType.APPLICATION_JSON_TYPE,
                                Negotiation.CSV,
                                Negotiation.NDJSON));
        Page<Observation> page = page(of, paging, filters.of(id), Access.groups(request));
        return HttpResponse.ok(body(page, type))
                .contentType(type)
                .header("Vary", "Accept, " + Access.GROUPS)
                .header("ETag", EntityTags.of(id, of.version(), request.getUri(), type, page));
    }

    private Object body(Page<Observation> page, MediaType type) {
        if (type.equals(Negotiation.CSV)) return Csv.text(page.items());
        return type.equals(Negotiation.NDJSON)
                ? page.items().stream().map(o -> json.write(o) + "\n").collect(Collectors.joining())
                : page;
    }

    private Page<Observation> page(
            Series of, Paging paging, ObservationFilters filters, String[] groups) {
        String question = "observations of " + filters;
        ObservationQueries.Position after = position(paging, question);
        Which which = Which.of(filters);
        List<Recorded> found =
                which.read()
                        ? observations.ofSeries(filters, groups, after, paging.limit() + 1)
                        : List.of();
        List<Recorded> shown = found.subList(0, Math.min(found.size(), paging.limit()));
        boolean more = found.size() > shown.size();
        List<Observation> items = new ArrayList<>(assessments.of(shown, filters, groups));
        if (which.derived()) {
            LocalDate end = more ? shown.getLast().fact().period().end() : LocalDate.MIN;
            items.addAll(derived(of, filters, groups, end, after.end()));
            items.sort(Comparator.comparing((Observation o) -> o.period().end()).reversed());
        }
        return new Page<>(items, more ? cursor(shown.getLast(), question) : null);
    }

    /// Derived figures of the stretch of time that a page shows: each stands on one page.
    private List<Observation> derived(
            Series of,
            ObservationFilters filters,
            String[] groups,
            LocalDate from,
            LocalDate before) {
        return derived.of(List.of(of), filters, groups).stream()
                .filter(d -> !d.period().end().isBefore(from) && d.period().end().isBefore(before))
                .toList();
    }

    private static ObservationQueries.Position position(Paging paging, String question) {
        if (paging.cursor() == null) {
            return new ObservationQueries.Position(LATEST, Long.MAX_VALUE);
        }
        List<String> keys = Cursor.read(paging.cursor(), question).keys();
        return new ObservationQueries.Position(
                LocalDate.parse(keys.getFirst()), Long.parseLong(keys.getLast()));
    }

    private static String cursor(Recorded last, String question) {
        return Cursor.after(last.fact().period().end().toString(), Long.toString(last.seq()))
                .text(question);
    }

    private Series existing(HttpRequest<?> request, String id) {
        return series.byId(id, Access.groups(request))
                .orElseThrow(() -> Refused.notFound("series", id));
    }
}
