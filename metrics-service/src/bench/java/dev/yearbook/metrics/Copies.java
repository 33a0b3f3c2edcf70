package dev.yearbook.metrics;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/// The rows of the service's tables as files, and tables of the same kind to copy them into.
final class Copies implements AutoCloseable {

    private static final String SCHEMA = "copied";

    private final Path folder = Files.createTempDirectory("copies");
    private final Connection connection;
    private final CopyManager manager;

    Copies(Service service, List<String> tables) throws Exception {
        connection = service.connect();
        manager = connection.unwrap(PGConnection.class).getCopyAPI();
        Flyway.configure()
                .dataSource(service.bean(DataSource.class))
                .schemas(SCHEMA)
                .defaultSchema(SCHEMA)
                .locations("classpath:db/messaging", "classpath:db/metrics")
                .load()
                .migrate();
        for (String table : tables) {
            try (OutputStream out = Files.newOutputStream(file(table))) {
                manager.copyOut("copy metrics." + table + " to stdout", out);
            }
        }
    }

    private Path file(String table) {
        return folder.resolve(table);
    }

    /// Copies the rows of tables in one transaction.
    ///
    /// @return seconds
    double copy(List<String> tables) throws Exception {
        long start = System.nanoTime();
        connection.setAutoCommit(false);
        for (String table : tables) {
            try (var in = Files.newInputStream(file(table))) {
                manager.copyIn("copy %s.%s from stdin".formatted(SCHEMA, table), in);
            }
        }
        connection.commit();
        connection.setAutoCommit(true);
        return (System.nanoTime() - start) / 1e9;
    }

    void empty() throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate copied.observation, copied.series");
        }
    }

    @Override
    public void close() throws Exception {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema copied cascade");
        }
        connection.close();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
