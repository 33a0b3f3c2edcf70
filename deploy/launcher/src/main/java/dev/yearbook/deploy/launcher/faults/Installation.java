package dev.yearbook.deploy.launcher.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The processes of what `deploy/up --processes` started. Its launcher starts each again that dies.
record Installation(Path data) {

    static final List<String> PROCESSES =
            List.of("ingest", "metrics", "report", "gateway", "kafka", "postgres");

    /// Ends a process without warning, as `kill -9` does.
    ///
    /// @return false if it is not alive
    boolean kill(String name) throws IOException {
        return process(name).map(ProcessHandle::destroyForcibly).orElse(false);
    }

    /// Lets a process stand still; PostgreSQL with all its children.
    void freeze(String name) throws IOException, InterruptedException {
        signal(name, "STOP");
    }

    void thaw(String name) throws IOException, InterruptedException {
        signal(name, "CONT");
    }

    private void signal(String name, String signal) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = process(name);
        if (process.isPresent()) {
            ProcessHandle parent = process.orElseThrow();
            for (ProcessHandle each :
                    java.util.stream.Stream.concat(
                                    parent.descendants(), java.util.stream.Stream.of(parent))
                            .toList()) {
                new ProcessBuilder("kill", "-" + signal, Long.toString(each.pid()))
                        .redirectErrorStream(true)
                        .start()
                        .waitFor();
            }
        }
    }

    Optional<ProcessHandle> process(String name) throws IOException {
        Path file =
                name.equals("postgres")
                        ? data.resolve("postgres/data/postmaster.pid")
                        : data.resolve("run").resolve(name + ".pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }
}
