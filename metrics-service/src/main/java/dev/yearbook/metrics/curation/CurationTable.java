package dev.yearbook.metrics.curation;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.metrics.events.CurationDecided;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The tables `curation`, `alias` and `placement`, as curators write them.
@Singleton
class CurationTable {

    private static final Argument<Map<String, String>> TEXTS =
            Argument.mapOf(String.class, String.class);

    private final EventJson json;
    private final ObjectMapper mapper;

    CurationTable(EventJson json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper;
    }

    void insert(Connection connection, CurationDecided decided, Effect effect) throws SQLException {
        String sql =
                """
                insert into curation
                    (id, action, series, arguments, curator, note, undoes, moved, recorded_at)
                values (?, ?, ?, ?::jsonb, ?, ?, ?, ?::jsonb, ?)
                """;
        execute(
                connection,
                sql,
                decided.id(),
                decided.action(),
                decided.series(),
                json.write(decided.arguments()),
                decided.curator(),
                decided.note(),
                decided.undoes(),
                json.write(effect.moved()),
                Timestamp.from(decided.recordedAt()));
    }

    /// A key leads to a series.
    void alias(Connection connection, String key, String series, String decision)
            throws SQLException {
        String sql =
                "insert into alias (key, series, decision) values (?, ?, ?) on conflict (key) do"
                        + " update set series = excluded.series, decision = excluded.decision";
        execute(connection, sql, key, series, decision);
        execute(
                connection,
                "update alias set series = ? where series = (select id from series where key = ?)",
                series,
                key);
    }

    /// A fact belongs to a series.
    void place(Connection connection, String fact, String series, String decision)
            throws SQLException {
        String sql =
                "insert into placement (fact, series, decision) values (?, ?, ?) on conflict (fact)"
                        + " do update set series = excluded.series, decision = excluded.decision";
        execute(connection, sql, fact, series, decision);
    }

    /// Takes back what followed from a decision.
    void forget(Connection connection, String decision) throws SQLException {
        execute(connection, "delete from alias where decision = ?", decision);
        execute(connection, "delete from placement where decision = ?", decision);
        // A doubtful link that was accepted or rejected waits again.
        String which = "(select %s from curation where id = ? and action in (%s))";
        execute(
                connection,
                "update doubt set state = 'open' where fact = "
                        + which.formatted("arguments->>'fact'", "'accept', 'reject'"),
                decision);
        execute(
                connection,
                "update series set provisional = true where id = "
                        + which.formatted("series", "'reject'"),
                decision);
        execute(connection, "update curation set undone = true where id = ?", decision);
    }

    /// The state of a doubtful link.
    ///
    /// @return the candidate series
    Optional<String> decideDoubt(Connection connection, String fact, String state)
            throws SQLException {
        String sql = "update doubt set state = ? where fact = ? returning candidate";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, state);
            update.setString(2, fact);
            try (ResultSet row = update.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /// The decisions on a series, or all, oldest first, after a position.
    List<CurationDecided> list(Connection connection, String series, long after, int limit)
            throws SQLException {
        String sql =
                "select * from curation where (series = ? or ? = '') and seq > ? order by seq limit ?";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, series);
            select.setString(2, series);
            select.setLong(3, after);
            select.setInt(4, limit);
            try (ResultSet rows = select.executeQuery()) {
                List<CurationDecided> all = new ArrayList<>();
                while (rows.next()) all.add(decided(rows));
                return all;
            }
        }
    }

    /// A decision that is not undone, and the facts that it moved.
    Optional<Map.Entry<CurationDecided, Map<String, String>>> find(Connection connection, String id)
            throws SQLException {
        String sql = "select * from curation where id = ? and not undone for update";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(Map.entry(decided(row), texts(row.getString("moved"))))
                        : Optional.empty();
            }
        }
    }

    private CurationDecided decided(ResultSet row) throws SQLException {
        return new CurationDecided(
                row.getString("id"),
                row.getString("action"),
                row.getString("series"),
                texts(row.getString("arguments")),
                row.getString("curator"),
                row.getString("note"),
                row.getString("undoes"),
                row.getTimestamp("recorded_at").toInstant());
    }

    private Map<String, String> texts(String content) {
        try {
            return Objects.requireNonNull(mapper.readValue(content, TEXTS));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored decision cannot be read", e);
        }
    }

    /// Runs a statement.
    int execute(
            Connection connection, String sql, @org.jspecify.annotations.Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }
}
