package dev.yearbook.deploy.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresIT {

    private static final Path PROGRAMS =
            Path.of(System.getProperty("yearbook.checkout"), "target", "postgres");

    @TempDir Path folder;

    @Test
    void rowsOutliveAKilledServer() throws Exception {
        LocalPostgres first = LocalPostgres.start(folder, PROGRAMS, 0, Map.of());
        first.createDatabase("kept");
        execute(first, "create table figure (value numeric)");
        execute(first, "insert into figure values (5.10)");
        ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

        try (LocalPostgres second = LocalPostgres.start(folder, PROGRAMS, 0, Map.of())) {
            second.createDatabase("kept");

            assertThat(answer(second, "select value from figure")).isEqualTo("5.10");
        }
    }

    @Test
    void aServerLeftBehindIsReplaced() throws Exception {
        LocalPostgres left = LocalPostgres.start(folder, PROGRAMS, 0, Map.of());
        ProcessHandle process = ProcessHandle.of(left.pid()).orElseThrow();

        try (LocalPostgres server = LocalPostgres.start(folder, PROGRAMS, 0, Map.of())) {
            assertThat(process.onExit()).succeedsWithin(Duration.ofSeconds(10));
            assertThat(server.pid()).isNotEqualTo(process.pid());
        }
    }

    @Test
    void commitsAreDurableAndPagesChecked() throws Exception {
        try (LocalPostgres server =
                LocalPostgres.start(folder, PROGRAMS, 0, Map.of("max_connections", "50"))) {
            server.createDatabase("kept");

            assertThat(answer(server, "show fsync")).isEqualTo("on");
            assertThat(answer(server, "show synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "show data_checksums")).isEqualTo("on");
            assertThat(answer(server, "show max_connections")).isEqualTo("50");
        }
    }

    private static void execute(LocalPostgres server, String statement) throws Exception {
        try (Connection connection = connect(server)) {
            connection.createStatement().execute(statement);
        }
    }

    private static String answer(LocalPostgres server, String query) throws Exception {
        try (Connection connection = connect(server)) {
            ResultSet rows = connection.createStatement().executeQuery(query);
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalPostgres server) throws Exception {
        return DriverManager.getConnection(
                server.url("kept"), LocalPostgres.USER, server.password());
    }
}
