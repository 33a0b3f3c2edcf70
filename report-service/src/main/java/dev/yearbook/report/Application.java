package dev.yearbook.report;

import io.micronaut.runtime.Micronaut;

/// Starts the report service by itself.
public final class Application {

    private Application() {}

    public static void main(String[] args) {
        Micronaut.build(args)
                .mainClass(Application.class)
                .environments("report")
                .deduceEnvironment(false)
                .start();
    }
}
