package dev.yearbook.ingest.replay;

import dev.yearbook.ingest.pipeline.Rereading;
import dev.yearbook.ingest.pipeline.Withdrawal;
import dev.yearbook.web.Correlation;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/// For operators and for the other services; the gateway does not route here.
@Controller("/internal/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class OperatorController {

    private static final int CHUNK = 2_000;

    private final FactReplay replay;
    private final Rereading rereading;
    private final Withdrawal withdrawal;

    OperatorController(FactReplay replay, Rereading rereading, Withdrawal withdrawal) {
        this.replay = replay;
        this.rereading = rereading;
        this.withdrawal = withdrawal;
    }

    /// How many documents are to be read again.
    @Serdeable
    record Ordered(int documents) {}

    /// All facts ever stated and withdrawn, in recorded order, as NDJSON: `{"sequence": …, "type":
    /// …, "data": …}` with the types and data of the events.
    ///
    /// @param after the last `sequence` that is known; 0 for all
    @Get(value = "/facts", produces = "application/x-ndjson")
    Flux<String> facts(@QueryValue(defaultValue = "0") long after) {
        return Flux.<List<FactReplay.Entry>, Long>generate(
                        () -> after,
                        (place, sink) -> {
                            List<FactReplay.Entry> entries = replay.after(place, CHUNK);
                            if (entries.isEmpty()) {
                                sink.complete();
                                return place;
                            }
                            sink.next(entries);
                            return entries.getLast().sequence();
                        })
                .subscribeOn(Schedulers.boundedElastic())
                .concatMapIterable(entries -> entries, 1)
                .map(FactReplay.Entry::line);
    }

    /// Has all documents read again by today's rules.
    @Consumes(MediaType.ALL)
    @Post("/readings")
    HttpResponse<Ordered> readAllAgain() {
        return HttpResponse.accepted().body(new Ordered(rereading.order(Optional.empty())));
    }

    /// Has a document read again by today's rules.
    @Consumes(MediaType.ALL)
    @Post("/documents/{id}/readings")
    HttpResponse<Ordered> readAgain(@PathVariable UUID id) {
        int ordered = rereading.order(Optional.of(id));
        if (ordered == 0) {
            throw Refused.notFound("document that was read", id.toString());
        }
        return HttpResponse.accepted().body(new Ordered(ordered));
    }

    /// What would change if a document were read again; nothing is changed.
    @Get("/documents/{id}/readings/preview")
    Rereading.Preview preview(@PathVariable UUID id) {
        return rereading
                .preview(id)
                .orElseThrow(() -> Refused.notFound("document that was read", id.toString()));
    }

    /// Forgets a document: its bytes, its text and its facts, which are withdrawn as `erased`.
    @Consumes(MediaType.ALL)
    @Post("/documents/{id}/erasure")
    HttpResponse<?> erase(HttpRequest<?> request, @PathVariable UUID id) {
        if (!withdrawal.erase(id, Correlation.of(request))) {
            throw Refused.notFound("document", id.toString());
        }
        return HttpResponse.noContent();
    }
}
