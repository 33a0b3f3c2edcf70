package dev.yearbook.metrics.query;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.observation.Recorded;
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
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/// Flat access to observations.
@Controller("/api/v1/observations")
@ExecuteOn(TaskExecutors.BLOCKING)
class ObservationController {

    private static final int CHUNK = 1_000;

    private final ObservationQueries queries;
    private final Assessments assessments;
    private final EventJson json;

    ObservationController(ObservationQueries queries, Assessments assessments, EventJson json) {
        this.queries = queries;
        this.assessments = assessments;
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
        AtomicLong last = new AtomicLong();
        return new StreamedFile(new Lines(() -> lines(filters, groups, last)), Negotiation.NDJSON);
    }

    private List<String> lines(ObservationFilters filters, String[] groups, AtomicLong last) {
        List<Recorded> chunk = queries.after(filters, groups, last.get(), CHUNK);
        if (!chunk.isEmpty()) last.set(chunk.getLast().seq());
        return chunk.stream().map(o -> json.write(ObservationLine.of(o))).toList();
    }

    private Page<Observation> page(Paging paging, ObservationFilters filters, String[] groups) {
        String question = "observations " + filters;
        long after =
                paging.cursor() == null
                        ? 0
                        : Long.parseLong(Cursor.read(paging.cursor(), question).keys().getFirst());
        List<Recorded> found = queries.after(filters, groups, after, paging.limit() + 1);
        List<Recorded> shown = found.subList(0, Math.min(found.size(), paging.limit()));
        String next =
                found.size() > shown.size()
                        ? Cursor.after(Long.toString(shown.getLast().seq())).text(question)
                        : null;
        return new Page<>(assessments.of(shown, filters, groups), next);
    }
}
