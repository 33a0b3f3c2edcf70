package dev.yearbook.metrics.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The right to rebuild, which one connection has at a time.
///
/// @param connection the connection
/// @param schemas the schemas that it concerns
record RebuildLock(Connection connection, Schemas schemas) implements AutoCloseable {

    private static final String NAME = "hashtext('yearbook.rebuild ' || current_schema())";

    /// Takes the right.
    ///
    /// @throws RebuildUnderWay if another connection has it
    static RebuildLock take(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select pg_try_advisory_lock(" + NAME + ")")) {
            row.next();
            if (!row.getBoolean(1)) throw new RebuildUnderWay();
        }
        return new RebuildLock(connection, Schemas.of(connection));
    }

    @Override
    public void close() throws SQLException {
        try (Statement select = connection.createStatement()) {
            select.execute("select pg_advisory_unlock(" + NAME + ")");
        }
    }
}
