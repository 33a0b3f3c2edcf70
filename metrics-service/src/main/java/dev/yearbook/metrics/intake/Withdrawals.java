package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactWithdrawn;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The table `withdrawal`: facts that are stated no longer, also those that had not arrived when
/// their withdrawal did.
@Singleton
class Withdrawals {

    /// When each of these facts was last withdrawn.
    Map<String, Instant> of(Connection connection, Collection<String> facts) throws SQLException {
        Map<String, Instant> times = new HashMap<>();
        String sql = "select fact, recorded_at from withdrawal where fact = any (?)";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", facts.toArray()));
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    times.put(rows.getString(1), rows.getTimestamp(2).toInstant());
                }
            }
        }
        return times;
    }

    /// Remembers withdrawals; of two of one fact the later.
    void remember(Connection connection, List<FactWithdrawn> all) throws SQLException {
        String sql =
                """
                insert into withdrawal (fact, document_version, reason, recorded_at)
                values (?, ?, ?, ?)
                on conflict (fact) do update set document_version = excluded.document_version,
                    reason = excluded.reason, recorded_at = excluded.recorded_at
                where excluded.recorded_at > withdrawal.recorded_at
                """;
        try (PreparedStatement upsert = connection.prepareStatement(sql)) {
            for (FactWithdrawn withdrawal : all) {
                upsert.setString(1, withdrawal.id());
                upsert.setInt(2, withdrawal.documentVersion());
                upsert.setString(3, withdrawal.reason());
                upsert.setTimestamp(4, Timestamp.from(withdrawal.recordedAt()));
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
