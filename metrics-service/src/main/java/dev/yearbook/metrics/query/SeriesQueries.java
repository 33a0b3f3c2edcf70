package dev.yearbook.metrics.query;

import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;

/// Reads series.
@Singleton
class SeriesQueries {

    private final TransactionOperations<Connection> transactions;
    private final SeriesCriteria criteria;
    private final SeriesTable table;

    SeriesQueries(
            TransactionOperations<Connection> transactions,
            SeriesCriteria criteria,
            SeriesTable table) {
        this.transactions = transactions;
        this.criteria = criteria;
        this.table = table;
    }

    /// Series that anybody may see something of, by id, after one of them.
    List<Series> after(SeriesFilters filters, String id, int limit) {
        Criteria which =
                criteria.of(filters)
                        .and("s.id > ?", id)
                        .and(
                                "exists (select 1 from observation o where o.series = s.id"
                                        + " and o.recorded_to is null and not o.restricted)");
        String sql = "select s.* from series s" + which.where() + " order by s.id limit ?";
        return transactions.executeRead(status -> {
            try (PreparedStatement select = status.getConnection().prepareStatement(sql)) {
                which.bind(select, limit);
                return table.all(select);
            }
        });
    }

    /// The series with this id, if these groups may, or might once, see something of it.
    Optional<Series> byId(String id, String[] groups) {
        Criteria which =
                new Criteria()
                        .and("s.id = ?", id)
                        .and(
                                "exists (select 1 from observation o where o.series = s.id and ("
                                        + ObservationCriteria.VISIBLE
                                        + "))",
                                String.join(",", groups));
        String sql = "select s.* from series s" + which.where() + " limit ?";
        return transactions.executeRead(status -> {
            try (PreparedStatement select = status.getConnection().prepareStatement(sql)) {
                which.bind(select, 1);
                return table.all(select).stream().findFirst();
            }
        });
    }
}
