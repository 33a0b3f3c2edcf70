package dev.yearbook.deploy.launcher.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Kills one process after another, without warning; the launcher starts each again.
final class Nemesis {

    /// What holds state dies more often.
    private static final List<String> VICTIMS =
            List.of(
                    "ingest",
                    "ingest",
                    "metrics",
                    "metrics",
                    "kafka",
                    "report",
                    "gateway",
                    "postgres");

    private final Map<String, Integer> strikes = new TreeMap<>();
    private final Path data;
    private final Random random;

    Nemesis(Path data, Random random) {
        this.data = data;
        this.random = random;
    }

    /// Kills a process that is alive.
    void strike() throws IOException {
        String victim = VICTIMS.get(random.nextInt(VICTIMS.size()));
        Optional<ProcessHandle> process = process(victim);
        if (process.isPresent() && process.orElseThrow().destroyForcibly()) {
            strikes.merge(victim, 1, Integer::sum);
        }
    }

    /// How long to wait before the next one, in milliseconds.
    long pause() {
        return 3000 + random.nextInt(7000);
    }

    /// How often each was killed.
    Map<String, Integer> strikes() {
        return strikes;
    }

    private Optional<ProcessHandle> process(String victim) throws IOException {
        Path file =
                victim.equals("postgres")
                        ? data.resolve("postgres/data/postmaster.pid")
                        : data.resolve("run").resolve(victim + ".pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }
}
