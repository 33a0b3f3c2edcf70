package dev.yearbook.metrics.query;

import dev.yearbook.metrics.observation.ObservationRows;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/// Reads observations.
@Singleton
class ObservationQueries {

    private static final String FROM =
            "select o.* from observation o join series s on s.id = o.series";

    private final TransactionOperations<Connection> transactions;
    private final ObservationCriteria criteria;
    private final ObservationRows rows;

    ObservationQueries(
            TransactionOperations<Connection> transactions,
            ObservationCriteria criteria,
            ObservationRows rows) {
        this.transactions = transactions;
        this.criteria = criteria;
        this.rows = rows;
    }

    /// Observations in the order of recording, after one of them.
    List<Recorded> after(ObservationFilters filters, String[] groups, long seq, int limit) {
        Criteria which = criteria.of(filters, groups).and("o.seq > ?", seq);
        return read(FROM + which.where() + " order by o.seq limit ?", which, limit);
    }

    /// Observations of a series, latest periods first, after a position.
    List<Recorded> ofSeries(
            ObservationFilters filters, String[] groups, Position after, int limit) {
        Criteria which =
                criteria.of(filters, groups)
                        .and("(o.period_end, o.seq) < (?, ?)", after.end(), after.seq());
        return read(
                FROM + which.where() + " order by o.period_end desc, o.seq desc limit ?",
                which,
                limit);
    }

    /// A place in the list of a series' observations.
    record Position(java.time.LocalDate end, long seq) {}

    /// All observations that share the slots of some.
    List<Recorded> slotMates(
            ObservationFilters filters, String[] groups, Collection<Recorded> observations) {
        if (observations.isEmpty()) return List.of();
        Criteria which = criteria.of(filters.knowledge(), groups);
        Object[] series = observations.stream().map(Recorded::series).distinct().toArray();
        Object[] ends = observations.stream().map(o -> Slot.of(o).end()).distinct().toArray();
        return transactions.executeRead(status -> {
            Connection connection = status.getConnection();
            which.and("o.series = any (?)", connection.createArrayOf("text", series))
                    .and("o.period_end = any (?)", connection.createArrayOf("date", ends));
            return all(connection, FROM + which.where() + " order by o.seq", which);
        });
    }

    private List<Recorded> read(String sql, Criteria which, int limit) {
        return transactions.executeRead(status -> all(status.getConnection(), sql, which, limit));
    }

    private List<Recorded> all(Connection connection, String sql, Criteria which, Object... further)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            which.bind(select, further);
            return rows.all(select);
        }
    }
}
