package dev.yearbook.testing;

import dev.yearbook.deploy.servers.LocalPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.postgresql.PostgreSQLContainer;

/// The PostgreSQL server of all tests of this JVM; started when first asked for.
public final class TestPostgres {

    private static final String IMAGE = "postgres:18.6";

    private TestPostgres() {}

    private static final class Started {
        static final Database SERVER = server();
    }

    /// A new, empty database for a test class.
    public static Database fresh() {
        Database server = Started.SERVER;
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("No database for tests at " + server.url(), e);
        }
        return new Database(named(server.url(), name), server.user(), server.password());
    }

    /// The same address with another database: the last segment of its path.
    static String named(String url, String database) {
        return url.replaceFirst("/[^/?]*($|\\?)", "/" + database + "$1");
    }

    private static Database server() {
        String given = System.getenv("YEARBOOK_POSTGRES_URL");
        if (given != null) {
            return new Database(
                    given,
                    System.getenv().getOrDefault("YEARBOOK_POSTGRES_USER", "postgres"),
                    System.getenv().getOrDefault("YEARBOOK_POSTGRES_PASSWORD", ""));
        }
        return switch (Backend.chosen()) {
            case DOCKER -> container();
            case EMBEDDED -> embedded();
        };
    }

    /// Testcontainers removes the container when the JVM ends.
    @SuppressWarnings("resource")
    private static Database container() {
        PostgreSQLContainer container = new PostgreSQLContainer(IMAGE);
        container.start();
        return new Database(
                container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static Database embedded() {
        Path data = Folders.data("postgres");
        LocalPostgres server = LocalPostgres.start(data, Folders.programs(), 0, Map.of());
        Folders.atExit(server, data);
        return new Database(server.url("postgres"), LocalPostgres.USER, server.password());
    }
}
