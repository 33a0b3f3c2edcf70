package dev.yearbook.deploy.operator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;

/// All tables of all services as of one moment, in a folder: one compressed file of PostgreSQL's
/// `COPY` for each, and `backup.json`.
///
/// It needs no program of PostgreSQL. For large installations PostgreSQL's own base backups are
/// quicker; these files can be read by any version.
final class Backup {

    private static final String INDEX = "backup.json";

    private Backup() {}

    /// Writes a backup while everything runs.
    static Map<String, Object> write(Connection connection, Path folder)
            throws SQLException, IOException {
        Files.createDirectories(folder);
        if (Files.exists(folder.resolve(INDEX))) {
            throw new Misuse("There is a backup in " + folder + " already");
        }
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        Map<String, Object> tables = new LinkedHashMap<>();
        for (var table : Tables.of(connection).entrySet()) {
            tables.put(
                    table.getKey(),
                    Map.of("columns", table.getValue(), "rows", out(connection, folder, table)));
        }
        Map<String, Object> index = new LinkedHashMap<>();
        index.put("at", Instant.now().toString());
        index.put("versions", Tables.versions(connection));
        index.put("sequences", Tables.sequences(connection));
        index.put("tables", tables);
        Files.writeString(folder.resolve(INDEX), Calls.json(index));
        connection.rollback();
        return Map.of("backup", folder.toString(), "tables", tables.size(), "rows", rows(tables));
    }

    private static long out(
            Connection connection, Path folder, Map.Entry<String, List<String>> table)
            throws SQLException, IOException {
        Path file = folder.resolve(table.getKey() + ".copy.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy %s to stdout".formatted(target(table)), out);
        }
    }

    /// Fills a database whose schemas are there and whose tables are empty, with all or nothing.
    /// What was published is published again: a broker that is new, or behind, hears of all that it
    /// missed, and consumers recognise what they had.
    static Map<String, Object> restore(Connection connection, Path folder)
            throws SQLException, IOException {
        Map<String, Object> index;
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve(INDEX))) {
            index = Calls.object(reader.readAllAsString());
        }
        connection.setAutoCommit(false);
        requireFitting(connection, index);
        Map<String, List<String>> tables = Tables.of(connection);
        empty(connection, tables);
        long rows = 0;
        for (var table : tables.entrySet()) {
            rows += in(connection, folder, table, Calls.part(index, "tables").get(table.getKey()));
        }
        try (Statement statement = connection.createStatement()) {
            for (var sequence : Calls.part(index, "sequences").entrySet()) {
                statement.execute(
                        "select setval('%s', %s)"
                                .formatted(sequence.getKey(), sequence.getValue()));
            }
            for (String schema : List.of("ingest", "metrics", "report")) {
                statement.execute("update %s.outbox set published_at = null".formatted(schema));
            }
        }
        connection.commit();
        return Map.of("restored", folder.toString(), "tables", tables.size(), "rows", rows);
    }

    private static void requireFitting(Connection connection, Map<String, Object> index)
            throws SQLException {
        Map<String, String> here = Tables.versions(connection);
        if (!here.equals(index.get("versions"))) {
            throw new Misuse(
                    "The backup is of schemas %s, the database has %s: start the services of the same version once on an empty database, stop them, and restore"
                            .formatted(index.get("versions"), here));
        }
    }

    // What the services of a fresh installation write by themselves, such as the operator's key.
    private static void empty(Connection connection, Map<String, List<String>> tables)
            throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from ingest.document")) {
            row.next();
            if (row.getLong(1) > 0) {
                throw new Misuse("There are documents in this database; restore into a new one");
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("truncate " + String.join(", ", tables.keySet()));
        }
    }

    private static long in(
            Connection connection,
            Path folder,
            Map.Entry<String, List<String>> table,
            @org.jspecify.annotations.Nullable Object described)
            throws SQLException, IOException {
        if (!(described instanceof Map<?, ?> index)) {
            throw new Misuse("The backup has no table " + table.getKey());
        }
        Path file = folder.resolve(table.getKey() + ".copy.gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            long rows =
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy %s from stdin".formatted(target(table)), in);
            if (rows != Long.parseLong(String.valueOf(index.get("rows")))) {
                throw new Misuse("The backup of %s is damaged".formatted(table.getKey()));
            }
            return rows;
        }
    }

    private static String target(Map.Entry<String, List<String>> table) {
        return "%s (%s)".formatted(table.getKey(), String.join(", ", table.getValue()));
    }

    private static long rows(Map<String, Object> tables) {
        return tables.values().stream()
                .mapToLong(it -> Long.parseLong(String.valueOf(((Map<?, ?>) it).get("rows"))))
                .sum();
    }
}
