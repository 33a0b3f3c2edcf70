package dev.yearbook.metrics.query;

import dev.yearbook.metrics.observation.ObservationRows;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import dev.yearbook.metrics.series.Series;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads observations.
@Singleton
class ObservationQueries {

    private static final int MOST = 100_000;
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

    /// Observations that share the slots of some: of each slot the latest 200, and those some.
    List<Recorded> slotMates(
            ObservationFilters filters, String[] groups, Collection<Recorded> observations) {
        if (observations.isEmpty()) return List.of();
        List<Slot> slots = observations.stream().map(Slot::of).distinct().toList();
        Criteria which = criteria.of(filters.knowledge(), groups);
        String sql =
                "select o.* from unnest(?::text[], ?::date[]) as p (series, period_end)"
                        + " cross join lateral (select o.* from observation o join series s on s.id"
                        + " = o.series"
                        + which.where()
                        + " and o.series = p.series and o.period_end = p.period_end order by o.seq"
                        + " desc limit 200) o order by o.seq";
        Map<Long, Recorded> mates = new TreeMap<>();
        observations.forEach(o -> mates.put(o.seq(), o));
        transactions
                .executeRead(status -> {
                    Connection connection = status.getConnection();
                    Object[] series = slots.stream().map(Slot::series).toArray();
                    Object[] ends = slots.stream().map(Slot::end).toArray();
                    try (PreparedStatement select = connection.prepareStatement(sql)) {
                        select.setArray(1, connection.createArrayOf("text", series));
                        select.setArray(2, connection.createArrayOf("date", ends));
                        which.bindFrom(3, select);
                        return rows.all(select);
                    }
                })
                .forEach(o -> mates.putIfAbsent(o.seq(), o));
        return List.copyOf(mates.values());
    }

    /// All observations of these series that were known at the time of the query.
    List<Recorded> ofSeries(
            Connection connection,
            Collection<Series> series,
            ObservationFilters filters,
            String[] groups)
            throws SQLException {
        Object[] ids = series.stream().map(Series::id).toArray();
        Criteria which =
                criteria.of(filters.knowledge(), groups)
                        .and("o.series = any (?)", connection.createArrayOf("text", ids));
        return all(connection, FROM + which.where() + " order by o.seq limit ?", which, MOST);
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
