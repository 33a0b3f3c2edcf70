package dev.yearbook.metrics.curation;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.publish.EventSchemas;
import dev.yearbook.metrics.series.Changeover;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.TransactionOperations;
import jakarta.validation.Valid;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Decisions of curators. Who may decide, the gateway finds out, and says it in a header.
@Controller("/api/v1/curation")
@ExecuteOn(TaskExecutors.BLOCKING)
class CurationController {

    private final TransactionOperations<Connection> transactions;
    private final Actions actions;
    private final CurationTable table;
    private final DoubtQueue queue;
    private final Outbox outbox;
    private final EventJson json;
    private final Clock clock;

    CurationController(
            TransactionOperations<Connection> transactions,
            Actions actions,
            CurationTable table,
            DoubtQueue queue,
            Outbox outbox,
            EventJson json,
            Clock clock) {
        this.transactions = transactions;
        this.actions = actions;
        this.table = table;
        this.queue = queue;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /// Decides; see [Request] for what each action needs.
    @Post("/{action}")
    HttpResponse<CurationDecided> decide(
            @PathVariable String action,
            @Body Request request,
            @Nullable @Header("X-Yearbook-Subject") String curator) {
        String who =
                curator == null ? "unknown" : URLDecoder.decode(curator, StandardCharsets.UTF_8);
        CurationDecided decided =
                transactions.executeWrite(
                        status -> decided(status.getConnection(), action, request, who));
        return HttpResponse.created(decided);
    }

    private CurationDecided decided(
            Connection connection, String action, Request request, String curator)
            throws java.sql.SQLException {
        String id = UUID.randomUUID().toString();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Changeover.await(connection);
        Effect effect = actions.apply(new Decision(connection, id, now), action, request);
        CurationDecided decided =
                new CurationDecided(
                        id,
                        action.replace('-', '_'),
                        effect.series(),
                        request.arguments(),
                        curator,
                        request.note(),
                        request.decision(),
                        now);
        table.insert(connection, decided, effect);
        outbox.append(connection, List.of(message(decided)));
        return decided;
    }

    private OutboxMessage message(CurationDecided decided) {
        return OutboxMessage.of(
                        MetricTopics.CURATION,
                        decided.series(),
                        MetricTopics.CURATION_DECIDED,
                        json.write(decided),
                        decided.recordedAt())
                .about(decided.series())
                .describedBy(EventSchemas.CURATION_DECIDED);
    }

    /// Decisions, oldest first; of one series where it is given.
    @Get
    Page<CurationDecided> list(@Nullable @QueryValue String series) {
        return new Page<>(
                transactions.executeRead(status ->
                        table.list(
                                status.getConnection(), series == null ? "" : series, 0, 10_000)),
                null);
    }

    /// Links that wait for a curator, the likeliest first.
    @Get("/queue")
    Page<DoubtQueue.Doubt> queue(@Valid @RequestBean Paging paging) {
        return queue.page(paging);
    }
}
