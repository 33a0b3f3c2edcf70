package dev.yearbook.report.store;

import dev.yearbook.metrics.events.Observation;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;

/// What is known of observations. Of two tellings the later recorded wins, in whatever order they
/// arrive; what is gone stays known as gone.
@Singleton
public final class ObservationTable {

    private static final String UPSERT =
            """
            insert into observation (id, series, body, gone, revised, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set series = excluded.series, body = excluded.body,
              gone = excluded.gone, revised = observation.revised or excluded.revised,
              recorded_at = excluded.recorded_at
            where observation.recorded_at <= excluded.recorded_at
            """;

    private final Json json;

    ObservationTable(Json json) {
        this.json = json;
    }

    /// What an event tells of one observation.
    ///
    /// @param observation the observation
    /// @param gone whether it is no more
    /// @param revised whether the same source had said otherwise
    /// @param recordedAt when this was recorded
    public record Telling(
            Observation observation, boolean gone, boolean revised, Instant recordedAt) {}

    /// Enters tellings in this order.
    public void enter(Connection connection, Collection<Telling> tellings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(UPSERT)) {
            for (Telling telling : tellings) {
                insert.setString(1, telling.observation().id());
                insert.setString(2, telling.observation().series());
                insert.setString(3, json.text(telling.observation()));
                insert.setBoolean(4, telling.gone());
                insert.setBoolean(5, telling.revised());
                insert.setTimestamp(6, Timestamp.from(telling.recordedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
