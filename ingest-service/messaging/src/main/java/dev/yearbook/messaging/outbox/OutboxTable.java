package dev.yearbook.messaging.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The statements of the relay.
final class OutboxTable {

    private OutboxTable() {}

    /// Whether this connection is, or now becomes, the one that relays for its schema. The lock
    /// ends with the connection.
    static boolean lead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select pg_try_advisory_lock("
                                        + "hashtext('yearbook.outbox'), hashtext(current_schema()))")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /// The oldest messages that are not published, in the order in which they were appended.
    static List<PendingMessage> pending(Connection connection, int limit) throws SQLException {
        String select =
                "select * from outbox where published_at is null order by seq limit " + limit;
        List<PendingMessage> messages = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            while (rows.next()) {
                messages.add(PendingMessage.of(rows));
            }
        }
        return messages;
    }

    /// Records that messages are published.
    static void markPublished(Connection connection, List<Long> seqs) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update outbox set published_at = now() where seq = any(?)")) {
            update.setArray(1, connection.createArrayOf("bigint", seqs.toArray()));
            update.executeUpdate();
        }
    }

    /// Deletes up to ten thousand messages that were published longer than `retention` ago.
    static int purge(Connection connection, Duration retention) throws SQLException {
        String delete =
                """
                delete from outbox where seq in (
                  select seq from outbox
                  where published_at < now() - make_interval(secs => ?)
                  order by seq limit 10000)
                """;
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setDouble(1, retention.toSeconds());
            return statement.executeUpdate();
        }
    }

    /// How many messages wait, and for how long.
    static Backlog backlog(Connection connection) throws SQLException {
        String select =
                """
                select count(*), coalesce(extract(epoch from now() - min(recorded_at)), 0)
                from outbox where published_at is null
                """;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return new Backlog(row.getLong(1), row.getDouble(2));
        }
    }
}
