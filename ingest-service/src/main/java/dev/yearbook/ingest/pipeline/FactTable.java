package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.events.FactWithdrawn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Facts in the database, within the transaction of a connection.
public final class FactTable {

    private final Connection connection;

    public FactTable(Connection connection) {
        this.connection = connection;
    }

    /// A fact that is stored.
    ///
    /// @param id the fact
    /// @param start where its numeral begins
    /// @param end where its numeral ends
    /// @param payload its event's data
    record Entry(String id, int start, int end, String payload) {}

    /// Stores facts of a version, in this order.
    void add(DocumentVersion version, String readerVersion, List<Entry> facts, Instant now)
            throws SQLException {
        String insert =
                """
                insert into fact (document, version, id, start_at, end_at, payload, reader_version,
                    recorded_at)
                select ?, ?, f.*, ?, ?
                from unnest(?::text[], ?::int[], ?::int[], ?::text[]) as f
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, version.document());
            statement.setInt(2, version.version());
            statement.setString(3, readerVersion);
            statement.setTimestamp(4, Timestamp.from(now));
            array(statement, 5, "text", facts, Entry::id);
            array(statement, 6, "int4", facts, Entry::start);
            array(statement, 7, "int4", facts, Entry::end);
            array(statement, 8, "text", facts, Entry::payload);
            statement.executeUpdate();
        }
    }

    /// The data of those facts of a document that hold and stand in `[from, ∞)`, in the order of
    /// the text.
    public List<String> payloads(UUID document, int from, String afterId, int limit)
            throws SQLException {
        String select =
                """
                select payload from fact
                where document = ? and ended_seq is null and (start_at, id) > (?, ?)
                order by start_at, id limit ?
                """;
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, document);
            statement.setInt(2, from);
            statement.setString(3, afterId);
            statement.setInt(4, limit);
            List<String> payloads = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    payloads.add(rows.getString(1));
                }
            }
            return payloads;
        }
    }

    /// Ends all facts of a document that hold.
    ///
    /// @param reason `superseded`, `withdrawn` or `erased`
    /// @return what is to be told, in the order in which they were stated
    public List<FactWithdrawn> endAll(UUID document, String reason, Instant now)
            throws SQLException {
        String update =
                """
                with ending as (
                  select seq from fact where document = ? and ended_seq is null order by seq)
                update fact f set ended_seq = nextval('fact_seq'), ended_at = ?, ended_because = ?
                from ending e where f.seq = e.seq
                returning f.id, f.version, f.reader_version
                """;
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setObject(1, document);
            statement.setTimestamp(2, Timestamp.from(now));
            statement.setString(3, reason);
            return withdrawals(statement, document, reason, now);
        }
    }

    /// Ends certain facts of a document that hold.
    List<FactWithdrawn> end(UUID document, List<String> ids, String reason, Instant now)
            throws SQLException {
        String update =
                """
                update fact set ended_seq = nextval('fact_seq'), ended_at = ?, ended_because = ?
                where document = ? and ended_seq is null and id = any(?)
                returning id, version, reader_version
                """;
        try (PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, reason);
            statement.setObject(3, document);
            statement.setArray(4, connection.createArrayOf("text", ids.toArray()));
            return withdrawals(statement, document, reason, now);
        }
    }

    private static List<FactWithdrawn> withdrawals(
            PreparedStatement update, UUID document, String reason, Instant now)
            throws SQLException {
        List<FactWithdrawn> withdrawals = new ArrayList<>();
        try (ResultSet rows = update.executeQuery()) {
            while (rows.next()) {
                withdrawals.add(
                        new FactWithdrawn(
                                rows.getString(1),
                                document.toString(),
                                rows.getInt(2),
                                rows.getString(3),
                                reason,
                                now));
            }
        }
        return withdrawals;
    }

    private void array(
            PreparedStatement statement,
            int index,
            String type,
            List<Entry> facts,
            Function<Entry, Object> value)
            throws SQLException {
        Object[] values = facts.stream().map(value).toArray();
        statement.setArray(index, connection.createArrayOf(type, values));
    }
}
