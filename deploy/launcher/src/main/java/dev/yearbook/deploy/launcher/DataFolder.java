package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.operator.Addresses;
import dev.yearbook.deploy.servers.ServerFailed;
import dev.yearbook.gateway.access.key.KeyText;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Where everything of one installation is kept; used by one launcher at a time.
///
/// | folder | what |
/// | --- | --- |
/// | `postgres`, `kafka` | the servers' data |
/// | `operator.key` | the key of the operator, readable by its owner only |
/// | `log` | one log per process |
/// | `run` | process ids, the address of the gateway while it is healthy |
final class DataFolder implements AutoCloseable {

    private static final String LAUNCHER = "launcher";

    private final Path folder;
    private final boolean isNew;
    private final FileChannel lock;

    private DataFolder(Path folder) throws IOException {
        this.folder = folder;
        this.isNew = !Files.isDirectory(folder.resolve("postgres"));
        Files.createDirectories(folder.resolve("log"));
        Files.createDirectories(folder.resolve("run"));
        this.lock =
                FileChannel.open(
                        folder.resolve("run").resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
    }

    /// Takes the folder, unless a launcher that is alive has it.
    static Optional<DataFolder> take(Path folder) {
        try {
            DataFolder data = new DataFolder(folder);
            if (data.lock.tryLock() == null) {
                data.lock.close();
                return Optional.empty();
            }
            Files.writeString(data.pid(LAUNCHER), String.valueOf(ProcessHandle.current().pid()));
            Files.deleteIfExists(data.address());
            Files.deleteIfExists(data.ready());
            return Optional.of(data);
        } catch (IOException e) {
            throw new ServerFailed("Cannot keep data in " + folder, e);
        }
    }

    /// Ends the processes that a launcher left behind when it was killed.
    void endOrphans() {
        for (String name : List.of("gateway", "report", "metrics", "ingest", "kafka")) {
            try {
                if (Files.exists(pid(name))) {
                    ProcessHandle.of(Long.parseLong(Files.readString(pid(name)).strip()))
                            .filter(DataFolder::isOurs)
                            .ifPresent(DataFolder::end);
                    Files.delete(pid(name));
                }
            } catch (IOException e) {
                throw new ServerFailed("Cannot read " + pid(name), e);
            }
        }
    }

    /// A process id may have been given to another program since.
    private static boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains("dev.yearbook.");
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException
                | java.util.concurrent.TimeoutException stuck) {
            process.destroyForcibly();
        }
    }

    /// Whether nothing was kept here before.
    boolean isNew() {
        return isNew;
    }

    /// The key of the operator: made the first time, the same ever after.
    String operatorKey() throws IOException {
        Path file = folder.resolve("operator.key");
        if (!Files.exists(file)) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, KeyText.random().text() + "\n");
        }
        return Files.readString(file).strip();
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    Path postgresPrograms() {
        return folder.resolve("postgres-18.6");
    }

    Path kafka() {
        return folder.resolve("kafka");
    }

    Path log(String name) {
        return folder.resolve("log").resolve(name);
    }

    Path pid(String name) {
        return folder.resolve("run").resolve(name + ".pid");
    }

    /// A file that holds the gateway's address from when all is healthy until it stops.
    Path address() {
        return address(folder);
    }

    static Path address(Path folder) {
        return folder.resolve("run").resolve("address");
    }

    /// A file that says to `deploy/ops` where all services and servers are.
    Path addresses() {
        return folder.resolve(Addresses.FILE);
    }

    /// A file that is there from when everything has been said until it stops.
    Path ready() {
        return folder.resolve("run").resolve("ready");
    }

    @Override
    public String toString() {
        return folder.toString();
    }

    @Override
    public void close() {
        try (Stream<Path> files = Stream.of(address(), addresses(), ready(), pid(LAUNCHER))) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            lock.close();
        } catch (IOException e) {
            throw new ServerFailed("Cannot release " + folder, e);
        }
    }
}
