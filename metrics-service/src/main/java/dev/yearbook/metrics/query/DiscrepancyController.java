package dev.yearbook.metrics.query;

import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.metrics.settling.DiscrepancyTable;
import dev.yearbook.web.Cursor;
import dev.yearbook.web.Page;
import dev.yearbook.web.Paging;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.transaction.TransactionOperations;
import jakarta.validation.Valid;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;

/// Figures that cannot both be true.
@Controller("/api/v1/discrepancies")
@ExecuteOn(TaskExecutors.BLOCKING)
class DiscrepancyController {

    private final TransactionOperations<Connection> transactions;
    private final SeriesCriteria series;
    private final DiscrepancyTable table;

    DiscrepancyController(
            TransactionOperations<Connection> transactions,
            SeriesCriteria series,
            DiscrepancyTable table) {
        this.transactions = transactions;
        this.series = series;
        this.table = table;
    }

    /// Discrepancies that fit the filters; those that are resolved only with `state=resolved`.
    @Get
    Page<DiscrepancyChanged> list(
            @Valid @RequestBean Paging paging, @RequestBean DiscrepancyFilters filters) {
        String question = "discrepancies " + filters;
        String after =
                paging.cursor() == null
                        ? ""
                        : Cursor.read(paging.cursor(), question).keys().getFirst();
        List<DiscrepancyChanged> found = found(filters, after, paging.limit() + 1);
        List<DiscrepancyChanged> shown = found.subList(0, Math.min(found.size(), paging.limit()));
        String next =
                found.size() > shown.size()
                        ? Cursor.after(shown.getLast().id()).text(question)
                        : null;
        return new Page<>(shown, next);
    }

    private List<DiscrepancyChanged> found(DiscrepancyFilters filters, String after, int limit) {
        Criteria which = new Criteria().and("d.id > ?", after);
        series.named(which, filters.subject(), filters.indicator(), filters.place());
        which.given("d.series = ?", filters.series())
                .given("d.kind = ?", filters.kind())
                .given("d.verdict = ?", filters.verdict())
                .given("d.state = ?", filters.state());
        if (filters.state() == null) which.and("d.state <> 'resolved'");
        String sql =
                "select d.content from discrepancy d join series s on s.id = d.series"
                        + which.where()
                        + " order by d.id limit ?";
        return transactions.executeRead(status -> {
            try (PreparedStatement select = status.getConnection().prepareStatement(sql)) {
                which.bind(select, limit);
                return table.all(select);
            }
        });
    }
}
