package dev.yearbook.ingest.replay;

import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.event.EventJson;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The history of facts in recorded order, for those who rebuild what they derive from it.
@Singleton
class FactReplay {

    private final TransactionOperations<Connection> transactions;
    private final EventJson json;

    FactReplay(TransactionOperations<Connection> transactions, EventJson json) {
        this.transactions = transactions;
        this.json = json;
    }

    /// One event of the history.
    ///
    /// @param sequence its place in the history
    /// @param type the type of the event
    /// @param data its data in JSON
    record Entry(long sequence, String type, String data) {
        /// The event as a line of NDJSON.
        String line() {
            return "{\"sequence\":%d,\"type\":\"%s\",\"data\":%s}\n"
                    .formatted(sequence, type, data);
        }
    }

    /// The next events after a place in the history.
    ///
    /// @param after the place: 0 for the beginning
    List<Entry> after(long after, int limit) {
        // A restatement of the same fact withdraws nothing: the later statement replaces the
        // earlier.
        String select =
                """
                select * from (
                  (select seq as place, payload, id, document, version, reader_version,
                     null as because, recorded_at as at
                   from fact where seq > ? order by seq limit ?)
                  union all
                  (select ended_seq, null, id, document, version, reader_version,
                     ended_because, ended_at
                   from fact
                   where ended_seq > ? and ended_because <> 'restated' order by ended_seq limit ?)
                ) as history order by place limit ?
                """;
        return transactions.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(select)) {
                statement.setLong(1, after);
                statement.setInt(2, limit);
                statement.setLong(3, after);
                statement.setInt(4, limit);
                statement.setInt(5, limit);
                return entries(statement);
            }
        });
    }

    private List<Entry> entries(PreparedStatement statement) throws SQLException {
        List<Entry> entries = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                entries.add(entry(rows));
            }
        }
        return entries;
    }

    private Entry entry(ResultSet row) throws SQLException {
        String payload = row.getString("payload");
        if (payload != null) {
            return new Entry(row.getLong("place"), IngestTopics.FACT_STATED, payload);
        }
        var withdrawn =
                new FactWithdrawn(
                        row.getString("id"),
                        row.getString("document"),
                        row.getInt("version"),
                        row.getString("reader_version"),
                        row.getString("because"),
                        row.getTimestamp("at").toInstant());
        return new Entry(row.getLong("place"), IngestTopics.FACT_WITHDRAWN, json.write(withdrawn));
    }
}
