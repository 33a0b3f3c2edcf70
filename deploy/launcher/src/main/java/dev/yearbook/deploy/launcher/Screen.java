package dev.yearbook.deploy.launcher;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// What the user sees while things start; all else goes to the logs.
final class Screen {

    private static final PrintStream OUT =
            new PrintStream(
                    new java.io.FileOutputStream(java.io.FileDescriptor.out),
                    true,
                    StandardCharsets.UTF_8);

    private final long start = System.nanoTime();

    /// A step with the time since the start.
    void step(String text, Object... values) {
        double seconds = (System.nanoTime() - start) / 1e9;
        OUT.printf("%5.1f s  %s%n", seconds, text.formatted(values));
    }

    void line(String text) {
        OUT.println(text);
    }
}
