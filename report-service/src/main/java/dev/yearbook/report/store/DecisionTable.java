package dev.yearbook.report.store;

import dev.yearbook.metrics.events.CurationDecided;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;

/// Decisions of curators that summaries show: breaks in series. A decision that was undone counts
/// no longer, whichever of the two is heard of first.
@Singleton
public final class DecisionTable {

    private static final String INSERT =
            """
            insert into decision (id, series, body, undone, recorded_at) values (?, ?, ?, ?, ?)
            on conflict (id) do update set series = excluded.series, body = excluded.body,
              undone = decision.undone or excluded.undone
            """;

    private final Json json;

    DecisionTable(Json json) {
        this.json = json;
    }

    /// Enters decisions.
    public void enter(Connection connection, Collection<CurationDecided> decisions)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (CurationDecided decision : decisions) {
                boolean undo = decision.undoes() != null;
                insert.setString(1, undo ? decision.undoes() : decision.id());
                insert.setString(2, decision.series());
                insert.setString(3, json.text(decision));
                insert.setBoolean(4, undo);
                insert.setTimestamp(5, Timestamp.from(decision.recordedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
