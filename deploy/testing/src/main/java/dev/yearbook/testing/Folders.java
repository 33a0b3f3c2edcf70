package dev.yearbook.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Where embedded servers keep their programs, which stay, and their data, which goes with the JVM.
final class Folders {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private Folders() {}

    static Path programs() {
        String checkout = System.getProperty("yearbook.checkout");
        Path target = checkout == null ? TARGET : Path.of(checkout, "target");
        return target.resolve("postgres");
    }

    /// An empty folder that is deleted, after its server was stopped, when the JVM ends.
    static Path data(String server) {
        try {
            Files.createDirectories(TARGET);
            return Files.createTempDirectory(TARGET, "test-" + server + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void atExit(AutoCloseable server, Path data) {
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    close(server);
                                    delete(data);
                                },
                                "stop-" + data.getFileName()));
    }

    private static void close(AutoCloseable server) {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("A server of the tests did not stop", e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
