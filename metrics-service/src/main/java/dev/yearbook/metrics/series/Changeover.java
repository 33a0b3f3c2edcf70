package dev.yearbook.metrics.series;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// The moment in which rebuilt series take the place of the live ones. Whoever writes to series
/// waits for it with the first statement of a transaction, so that no change is lost in between.
public final class Changeover {

    private static final String NAME = "hashtext('yearbook.series ' || current_schema())";

    private Changeover() {}

    /// Waits until no changeover is under way, and keeps one from beginning before the transaction
    /// ends.
    public static void await(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_xact_lock_shared(" + NAME + ")");
    }

    /// Waits until nobody writes, and keeps everybody from writing until the transaction ends.
    public static void begin(Connection connection) throws SQLException {
        run(connection, "select pg_advisory_xact_lock(" + NAME + ")");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet row = select.executeQuery()) {
            row.next();
        }
    }
}
