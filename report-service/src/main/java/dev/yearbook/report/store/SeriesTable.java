package dev.yearbook.report.store;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesChanged;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.knowledge.Measure;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is known of series. The latest recorded identity and the highest version of headlines win.
@Singleton
public final class SeriesTable {

    private static final String IDENTITY =
            """
            insert into series (id, measure, identity, recorded_at) values (?, ?, ?, ?)
            on conflict (id) do update set measure = excluded.measure,
              identity = excluded.identity, recorded_at = excluded.recorded_at
            where series.recorded_at <= excluded.recorded_at
            """;

    private static final String HEADLINES =
            "update series set headlines = ?, version = ? where id = ? and version <= ?";

    private static final String FORGET =
            """
            delete from series where id = any(?) and not exists (
              select 1 from observation o where o.series = series.id and not o.gone)
            """;

    private static final String SHOW_NOTHING =
            "update series set headlines = null where id = any(?)";

    private final Json json;

    SeriesTable(Json json) {
        this.json = json;
    }

    /// An identity with the time at which it was recorded.
    public record Identity(SeriesIdentity series, Instant recordedAt) {}

    /// Enters identities in this order.
    public void identify(Connection connection, Collection<Identity> identities)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(IDENTITY)) {
            for (Identity identity : identities) {
                insert.setString(1, identity.series().id());
                insert.setString(2, Measure.of(identity.series()).id());
                insert.setString(3, json.text(identity.series()));
                insert.setTimestamp(4, Timestamp.from(identity.recordedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Enters which observations the series show.
    public void headline(Connection connection, Collection<SeriesChanged> states)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(HEADLINES)) {
            for (SeriesChanged state : states) {
                Object[] shown = state.headlines().stream().map(Observation::id).toArray();
                update.setArray(1, connection.createArrayOf("text", shown));
                update.setLong(2, state.version());
                update.setString(3, state.identity().id());
                update.setLong(4, state.version());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /// Takes in that these series show no headline any more. Those that no observation stands in
    /// are forgotten; the others, such as series of amounts of change alone, are still known.
    public void forget(Connection connection, Collection<String> series) throws SQLException {
        for (String statement : List.of(FORGET, SHOW_NOTHING)) {
            try (PreparedStatement forget = connection.prepareStatement(statement)) {
                forget.setArray(1, connection.createArrayOf("text", series.toArray()));
                forget.executeUpdate();
            }
        }
    }

    /// The measures that these series belong to now.
    public Set<String> measures(Connection connection, Collection<String> series)
            throws SQLException {
        String select = "select distinct measure from series where id = any(?)";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("text", series.toArray()));
            Set<String> measures = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    measures.add(rows.getString(1));
                }
            }
            return measures;
        }
    }
}
