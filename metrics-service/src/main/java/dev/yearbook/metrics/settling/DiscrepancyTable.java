package dev.yearbook.metrics.settling;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.metrics.events.DiscrepancyChanged;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// The table `discrepancy`.
@Singleton
public class DiscrepancyTable {

    private final EventJson json;
    private final ObjectMapper mapper;

    DiscrepancyTable(EventJson json, ObjectMapper mapper) {
        this.json = json;
        this.mapper = mapper;
    }

    /// What is known of these series and not resolved. It is locked, so that what a curator says of
    /// it meanwhile is not overwritten.
    public List<DiscrepancyChanged> ofSeries(Connection connection, Collection<String> series)
            throws SQLException {
        String sql =
                "select content from discrepancy where series = any (?) and resolved_at is null"
                        + " order by id for update";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", series.toArray()));
            return all(select);
        }
    }

    /// The rows of a query whose first column is the content.
    public List<DiscrepancyChanged> all(PreparedStatement select) throws SQLException {
        List<DiscrepancyChanged> all = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) all.add(read(rows.getString(1)));
        }
        return all;
    }

    private DiscrepancyChanged read(String content) {
        try {
            return Objects.requireNonNull(mapper.readValue(content, DiscrepancyChanged.class));
        } catch (IOException e) {
            throw new UncheckedIOException("a stored discrepancy cannot be read", e);
        }
    }

    /// Stores what was found, changed or resolved.
    public void write(Connection connection, List<DiscrepancyChanged> all) throws SQLException {
        String sql =
                """
                insert into discrepancy
                    (id, series, kind, verdict, severity, state, note, content, recorded_at, resolved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                on conflict (id) do update set verdict = excluded.verdict,
                    severity = excluded.severity, state = excluded.state, note = excluded.note,
                    content = excluded.content, recorded_at = excluded.recorded_at,
                    resolved_at = excluded.resolved_at
                """;
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (DiscrepancyChanged one : all) {
                bind(upsert, one);
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }

    private void bind(PreparedStatement upsert, DiscrepancyChanged one) throws SQLException {
        Timestamp at = Timestamp.from(one.recordedAt());
        upsert.setString(1, one.id());
        upsert.setString(2, one.identity().id());
        upsert.setString(3, one.kind());
        upsert.setString(4, one.verdict());
        upsert.setDouble(5, one.severity());
        upsert.setString(6, one.state());
        upsert.setString(7, one.note());
        upsert.setString(8, json.write(one));
        upsert.setTimestamp(9, at);
        upsert.setTimestamp(10, one.change().equals("resolved") ? at : null);
    }
}
