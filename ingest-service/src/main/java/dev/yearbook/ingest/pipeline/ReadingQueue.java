package dev.yearbook.ingest.pipeline;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// What waits to be read. A reader holds its row locked while it reads: when its process dies, the
/// lock ends with its connection and another reader takes the row.
public final class ReadingQueue {

    private ReadingQueue() {}

    /// A version that is to be read.
    ///
    /// @param document the document
    /// @param version the version
    /// @param again whether it was read before, by other rules
    /// @param attempts how often reading it was begun
    record Order(UUID document, int version, boolean again, int attempts) {}

    /// Has a version read, once the transaction commits.
    public static void add(
            Connection connection, UUID document, int version, boolean again, Instant now)
            throws SQLException {
        String insert =
                """
                insert into reading (document, version, again, since) values (?, ?, ?, ?)
                on conflict do nothing
                """;
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, document);
            statement.setInt(2, version);
            statement.setBoolean(3, again);
            statement.setTimestamp(4, Timestamp.from(now));
            statement.executeUpdate();
        }
    }

    /// Counts one more attempt at the oldest order that nobody holds.
    static Optional<Order> begin(Connection connection) throws SQLException {
        String update =
                """
                update reading set attempts = attempts + 1
                where (document, version) = (
                  select document, version from reading order by since
                  limit 1 for update skip locked)
                returning document, version, again, attempts
                """;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(update)) {
            return row.next()
                    ? Optional.of(
                            new Order(
                                    row.getObject(1, UUID.class),
                                    row.getInt(2),
                                    row.getBoolean(3),
                                    row.getInt(4)))
                    : Optional.empty();
        }
    }

    /// Locks an order until the transaction ends.
    ///
    /// @return false if another reader holds it or has done it
    static boolean hold(Connection connection, Order order) throws SQLException {
        String select =
                """
                select 1 from reading where document = ? and version = ?
                for update skip locked
                """;
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, order.document());
            statement.setInt(2, order.version());
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    /// The order is done, once the transaction commits.
    static void done(Connection connection, Order order) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        "delete from reading where document = ? and version = ?")) {
            statement.setObject(1, order.document());
            statement.setInt(2, order.version());
            statement.executeUpdate();
        }
    }
}
