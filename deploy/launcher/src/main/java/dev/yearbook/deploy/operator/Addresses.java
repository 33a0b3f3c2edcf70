package dev.yearbook.deploy.operator;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Where the services and servers of one installation are, and the operator's key.
///
/// | name | variable of the environment |
/// | --- | --- |
/// | `gateway`, `ingest`, `metrics`, `report` | `YEARBOOK_GATEWAY_URL`, `YEARBOOK_INGEST_URL`, … |
/// | `kafka` | `YEARBOOK_KAFKA` |
/// | `postgres.url`, `.user`, `.password` | `YEARBOOK_POSTGRES_URL`, `_USER`, `_PASSWORD` |
/// | `key` | `YEARBOOK_KEY` |
///
/// @param values by name
public record Addresses(Map<String, String> values) {

    /// The file in a data folder that `deploy/up` writes.
    public static final String FILE = "run/addresses";

    /// Of what `deploy/up` started, as its data folder says; a variable of the environment wins.
    ///
    /// @param environment as [System#getenv()] gives it
    public static Addresses of(Path data, Map<String, String> environment) throws IOException {
        Properties known = new Properties();
        Path file = data.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                known.load(reader);
            }
            known.setProperty("key", secret(data.resolve("operator.key")));
            known.setProperty("postgres.password", secret(data.resolve("postgres/password")));
        }
        Map<String, String> values = new java.util.HashMap<>();
        known.forEach((name, value) -> values.put(name.toString(), value.toString()));
        for (String service : new String[] {"gateway", "ingest", "metrics", "report"}) {
            put(
                    values,
                    service,
                    environment.get(
                            "YEARBOOK_" + service.toUpperCase(java.util.Locale.ROOT) + "_URL"));
        }
        put(values, "kafka", environment.get("YEARBOOK_KAFKA"));
        put(values, "postgres.url", environment.get("YEARBOOK_POSTGRES_URL"));
        put(values, "postgres.user", environment.get("YEARBOOK_POSTGRES_USER"));
        put(values, "postgres.password", environment.get("YEARBOOK_POSTGRES_PASSWORD"));
        put(values, "key", environment.get("YEARBOOK_KEY"));
        return new Addresses(Map.copyOf(values));
    }

    private static String secret(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    private static void put(
            Map<String, String> values,
            String name,
            @org.jspecify.annotations.Nullable String value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    /// One of them.
    ///
    /// @throws Misuse if it is not known
    String get(String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() ->
                        new Misuse(
                                "Where is %s? Start Yearbook with deploy/up, name its folder with"
                                                .formatted(name)
                                        + " --data, or set the variables that deploy/ops --help lists."));
    }

    /// A connection to the database, in autocommit.
    Connection postgres() throws SQLException {
        return DriverManager.getConnection(
                get("postgres.url"), get("postgres.user"), get("postgres.password"));
    }
}
