package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.servers.LocalPostgres;
import java.util.Map;

/// A PostgreSQL server that is started again, on the same port, when it dies.
final class WatchedPostgres implements AutoCloseable {

    private static final Map<String, String> SETTINGS =
            Map.of("max_connections", "80", "shared_buffers", "64MB", "jit", "off");

    private final DataFolder data;
    private final Screen screen;
    private LocalPostgres server;
    private boolean stopping;

    WatchedPostgres(DataFolder data, int port, Screen screen) {
        this.data = data;
        this.screen = screen;
        this.server = start(port);
        server.createDatabase(Settings.DATABASE);
    }

    synchronized LocalPostgres server() {
        return server;
    }

    private LocalPostgres start(int port) {
        LocalPostgres started =
                LocalPostgres.start(data.postgres(), data.postgresPrograms(), port, SETTINGS);
        ProcessHandle.of(started.pid())
                .ifPresent(process -> process.onExit().thenAcceptAsync(_ -> restart()));
        return started;
    }

    private synchronized void restart() {
        if (!stopping) {
            screen.step("PostgreSQL ended and is started again");
            server = start(server.port());
        }
    }

    @Override
    public synchronized void close() {
        stopping = true;
        server.close();
    }
}
