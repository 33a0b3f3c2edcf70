package dev.yearbook.metrics.rebuild;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// The schema of the live series, and beside it the one in which they are rebuilt.
///
/// @param live the name of the live schema
record Schemas(String live) {

    /// The tables that are rebuilt; outbox and inbox go on as they are.
    private static final List<String> TABLES =
            List.of(
                    "series",
                    "observation",
                    "withdrawal",
                    "doubt",
                    "alias",
                    "placement",
                    "discrepancy",
                    "curation");

    private static final int ATTEMPTS = 500;
    private static final long PAUSE_MILLIS = 20;

    static Schemas of(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select current_schema()")) {
            row.next();
            return new Schemas(row.getString(1));
        }
    }

    /// The schema in which series are rebuilt.
    String next() {
        return live + "_next";
    }

    private String previous() {
        return live + "_previous";
    }

    /// Makes an empty schema of today's tables. Its outbox is never relayed.
    void create(Connection connection, DataSource source) throws SQLException {
        execute(connection, "drop schema if exists " + next() + " cascade");
        execute(connection, "create schema " + next());
        Flyway.configure()
                .dataSource(source)
                .schemas(next())
                .defaultSchema(next())
                .locations("classpath:db/messaging", "classpath:db/metrics")
                .load()
                .migrate();
    }

    /// Has the statements of this transaction find the rebuilt tables.
    void useNext(Connection connection) throws SQLException {
        execute(connection, "set local search_path to " + next());
    }

    /// Has the statements of this transaction find the live tables.
    void useLive(Connection connection) throws SQLException {
        execute(connection, "set local search_path to " + live);
    }

    /// Puts the rebuilt tables into the place of the live ones. Readers wait for the rest of the
    /// transaction only: the locks are taken all at once or not at all, so that nobody who has some
    /// of the tables is kept waiting for the others.
    void changeOver(Connection connection) throws SQLException, InterruptedException {
        lockAll(connection);
        execute(connection, "create schema " + previous());
        for (String table : TABLES) {
            execute(
                    connection,
                    "alter table %s.%s set schema %s".formatted(live, table, previous()));
            execute(connection, "alter table %s.%s set schema %s".formatted(next(), table, live));
        }
    }

    /// Drops what is left of the old series.
    void drop(Connection connection) throws SQLException {
        execute(connection, "drop schema if exists " + next() + " cascade");
        execute(connection, "drop schema if exists " + previous() + " cascade");
    }

    private void lockAll(Connection connection) throws SQLException, InterruptedException {
        String names = String.join(", ", TABLES.stream().map(t -> live + "." + t).toList());
        for (int attempt = 1; ; attempt++) {
            var before = connection.setSavepoint();
            try {
                execute(connection, "lock table " + names + " in access exclusive mode nowait");
                return;
            } catch (SQLException busy) {
                connection.rollback(before);
                if (attempt == ATTEMPTS) throw busy;
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
