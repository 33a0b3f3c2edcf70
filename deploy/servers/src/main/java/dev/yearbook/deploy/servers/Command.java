package dev.yearbook.deploy.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs a program of the operating system to its end.
final class Command {

    private static final long DEADLINE_SECONDS = 120;

    private Command() {}

    /// What a program printed and how it ended.
    record Result(int status, String output) {}

    /// Runs a program that must succeed.
    ///
    /// @throws ServerFailed with its output when its status is not 0
    static String run(List<String> command) {
        Result result = attempt(command);
        if (result.status() != 0) {
            throw new ServerFailed(
                    "%s ended with %d: %s"
                            .formatted(command, result.status(), result.output().strip()));
        }
        return result.output();
    }

    /// Runs a program that may fail.
    ///
    /// Its output goes to a file, because a server started by it would keep a pipe open.
    static Result attempt(List<String> command) {
        try {
            Path output = Files.createTempFile("yearbook-", ".out");
            try {
                return new Result(
                        status(command, output), Files.readString(output, StandardCharsets.UTF_8));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new ServerFailed("Cannot run " + command, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("Interrupted while running " + command, e);
        }
    }

    private static int status(List<String> command, Path output)
            throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .directory(Path.of("/").toFile())
                        .start();
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new ServerFailed(command + " did not end in " + DEADLINE_SECONDS + " s");
        }
        return process.exitValue();
    }
}
