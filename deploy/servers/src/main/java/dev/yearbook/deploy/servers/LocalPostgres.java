package dev.yearbook.deploy.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.security.SecureRandom;

/// A PostgreSQL server of this machine with its data in a folder.
///
/// Commits are durable (`fsync`, `synchronous_commit` and data checksums are on), connections need
/// the password that was drawn when the folder was made, and only the loopback address is bound. A
/// server that a killed process left behind is stopped before the new one starts.
public final class LocalPostgres implements AutoCloseable {

    /// The superuser of the server.
    public static final String USER = "postgres";

    private static final int ATTEMPTS = 5;

    private final PostgresBinaries binaries;
    private final Account account;
    private final Path data;
    private final Path log;
    private final String password;
    private final int port;

    private LocalPostgres(Path folder, PostgresBinaries binaries, int port) throws IOException {
        this.binaries = binaries;
        this.port = port;
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        this.account = Account.of(folder);
        this.data = folder.toAbsolutePath().resolve("data");
        this.log = folder.toAbsolutePath().resolve("server.log");
        this.password = password(folder.resolve("password"));
    }

    /// Starts a server, making its database cluster when the folder has none.
    ///
    /// @param folder where its data, log and password are kept
    /// @param programs where PostgreSQL is unpacked, once for any number of servers
    /// @param port the port, or 0 for any that is free
    /// @param settings further entries of `postgresql.conf`
    public static LocalPostgres start(
            Path folder, Path programs, int port, Map<String, String> settings) {
        try {
            LocalPostgres server =
                    new LocalPostgres(folder, PostgresBinaries.in(programs), FreePort.orAny(port));
            server.initialize();
            server.stopRunning();
            server.start(settings);
            return server;
        } catch (IOException e) {
            throw new ServerFailed("PostgreSQL cannot use " + folder, e);
        }
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    /// The JDBC address of a database, without user and password.
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /// The id of the server's first process.
    public long pid() {
        try (var lines = Files.lines(data.resolve("postmaster.pid"))) {
            return Long.parseLong(lines.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new ServerFailed("PostgreSQL does not run in " + data, e);
        }
    }

    /// Makes a database unless there is one of that name.
    public void createDatabase(String name) {
        try (Connection connection = DriverManager.getConnection(url("postgres"), USER, password)) {
            if (!exists(connection, name)) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("create database " + statement.enquoteIdentifier(name, true));
                }
            }
        } catch (SQLException e) {
            throw new ServerFailed("Cannot make the database " + name, e);
        }
    }

    /// Stops the server; its open connections end.
    @Override
    public void close() {
        stopRunning();
    }

    private static boolean exists(Connection connection, String database) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, database);
            return query.executeQuery().next();
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file);
    }

    private void initialize() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path secret = Files.createTempFile("yearbook-", ".secret");
        try {
            Files.createDirectories(data);
            Files.writeString(secret, password);
            account.own(data);
            account.own(secret);
            Command.run(
                    account.runs(
                            List.of(
                                    binaries.program("initdb"),
                                    "--pgdata=" + data,
                                    "--username=" + USER,
                                    "--pwfile=" + secret,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C.UTF-8")));
        } finally {
            Files.delete(secret);
        }
    }

    /// The processes of a server whose first process was killed need a moment to notice: until then
    /// its shared memory is in use and a new server refuses to start.
    private void start(Map<String, String> settings) throws IOException {
        if (!Files.exists(log)) {
            Files.createFile(log);
        }
        account.own(log);
        Command.Result result =
                control("start", "--log=" + log, "-t", "60", "-o", options(settings));
        for (int attempt = 1; result.status() != 0 && attempt < ATTEMPTS; attempt++) {
            result = control("start", "--log=" + log, "-t", "60", "-o", options(settings));
        }
        if (result.status() != 0) {
            throw new ServerFailed("PostgreSQL did not start; its log is " + log + ": " + result);
        }
    }

    private String options(Map<String, String> settings) {
        StringBuilder options =
                new StringBuilder("-h 127.0.0.1 -p " + port + " -c unix_socket_directories=''");
        settings.forEach((name, value) -> options.append(" -c %s=%s".formatted(name, value)));
        return options.toString();
    }

    private void stopRunning() {
        if (control("status").status() == 0) {
            control("stop", "-m", "fast", "-t", "20");
        }
        if (control("status").status() == 0) {
            control("stop", "-m", "immediate", "-t", "20");
        }
    }

    private Command.Result control(String action, String... options) {
        List<String> command =
                new ArrayList<>(List.of(binaries.program("pg_ctl"), action, "--silent", "-w"));
        command.addAll(List.of("--pgdata=" + data));
        command.addAll(List.of(options));
        return Command.attempt(account.runs(command));
    }
}
