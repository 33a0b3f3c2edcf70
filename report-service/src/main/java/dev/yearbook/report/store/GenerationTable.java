package dev.yearbook.report.store;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The generation of the knowledge. A new one begins empty; the editions stay and are served while
/// it fills.
@Singleton
public final class GenerationTable {

    private static final String EMPTY =
            "truncate series, observation, decision, discrepancy, figure, pending";

    /// Locks the knowledge for this transaction, and empties it if it is of an earlier generation.
    ///
    /// @throws IllegalStateException if a later generation has begun
    public void enter(Connection connection, int generation) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // One writer at a time: two that make the same measure would undo each other's work.
            statement.execute("select pg_advisory_xact_lock(hashtext('yearbook.report.intake'))");
        }
        int present = present(connection, generation);
        if (present > generation) {
            throw new IllegalStateException("Generation %d has begun".formatted(present));
        }
        if (present < generation) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(EMPTY);
                statement.execute("update generation set generation = " + generation);
            }
        }
    }

    private static int present(Connection connection, int first) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into generation (generation) values (?) on conflict do nothing")) {
            insert.setInt(1, first);
            insert.executeUpdate();
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select generation from generation")) {
            row.next();
            return row.getInt(1);
        }
    }
}
