package dev.yearbook.ingest;

import io.micronaut.runtime.Micronaut;
import java.util.Map;

/// Starts the ingest service as a process of its own.
public final class Application {

    private Application() {}

    /// @param arguments options of Micronaut, such as `-micronaut.server.port=8081`
    public static void main(String[] arguments) {
        Micronaut.build(arguments)
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environments("ingest")
                .properties(Map.of("yearbook.role", "ingest"))
                .banner(false)
                .start();
    }
}
