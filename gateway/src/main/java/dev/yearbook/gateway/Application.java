package dev.yearbook.gateway;

import io.micronaut.runtime.Micronaut;
import java.util.Map;

/// Starts the gateway as a process of its own.
public final class Application {

    private Application() {}

    public static void main(String[] arguments) {
        Micronaut.build(arguments)
                .mainClass(Application.class)
                .deduceEnvironment(false)
                .environments("gateway")
                .properties(Map.of("yearbook.role", "gateway"))
                .banner(false)
                .start();
    }
}
