package dev.yearbook.metrics.intake;

import dev.yearbook.metrics.linking.Link;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/// The table `doubt`: links that a curator has to look at.
@Singleton
class Doubts {

    /// A link in doubt.
    ///
    /// @param fact the fact
    /// @param series where it is meanwhile
    /// @param doubt where it may belong
    /// @param recordedAt when
    record Entry(String fact, String series, Link.Doubt doubt, Instant recordedAt) {}

    /// Puts links into the queue.
    void add(Connection connection, List<Entry> entries) throws SQLException {
        String sql =
                """
                insert into doubt (fact, series, candidate, score, reason, recorded_at)
                values (?, ?, ?, ?, ?, ?)
                on conflict (fact) do update set series = excluded.series,
                    candidate = excluded.candidate, score = excluded.score,
                    reason = excluded.reason, recorded_at = excluded.recorded_at
                where doubt.state = 'open'
                """;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (Entry entry : entries) {
                insert.setString(1, entry.fact());
                insert.setString(2, entry.series());
                insert.setString(3, entry.doubt().series());
                insert.setDouble(4, entry.doubt().score());
                insert.setString(5, entry.doubt().reason());
                insert.setTimestamp(6, Timestamp.from(entry.recordedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
