package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.servers.ServerFailed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A process that is started again whenever it ends without being asked to.
///
/// Its id is in `run/<name>.pid`, what it prints in `log/<name>.out`.
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final DataFolder data;
    private final Screen screen;
    private Process process;
    private boolean stopping;

    private Child(
            String name,
            List<String> command,
            Map<String, String> environment,
            DataFolder data,
            Screen screen)
            throws IOException {
        this.name = name;
        this.command = command;
        this.environment = environment;
        this.data = data;
        this.screen = screen;
        this.process = launch();
    }

    static Child start(
            String name,
            List<String> command,
            Map<String, String> environment,
            DataFolder data,
            Screen screen) {
        try {
            return new Child(name, command, environment, data, screen);
        } catch (IOException e) {
            throw new ServerFailed("Cannot start " + name, e);
        }
    }

    private Process launch() throws IOException {
        Path output = data.log(name + ".out");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        builder.environment().putAll(environment);
        Process launched = builder.start();
        Files.writeString(data.pid(name), String.valueOf(launched.pid()));
        launched.onExit().thenAcceptAsync(this::ended);
        return launched;
    }

    private void ended(Process dead) {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            restart(dead.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            screen.step("%s cannot be started again: %s", name, String.valueOf(e.getMessage()));
        }
    }

    private synchronized void restart(int status) throws IOException {
        if (!stopping) {
            screen.step("%s ended with status %d and is started again", name, status);
            process = launch();
        }
    }

    /// Asks the process to end, waits, and ends it if it does not.
    @Override
    public void close() {
        Process last = stop();
        try {
            last.destroy();
            if (!last.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                last.destroyForcibly();
            }
            Files.deleteIfExists(data.pid(name));
        } catch (IOException e) {
            throw new ServerFailed("Cannot forget the process id of " + name, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized Process stop() {
        stopping = true;
        return process;
    }
}
