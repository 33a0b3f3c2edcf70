package dev.yearbook.metrics;

import io.micronaut.runtime.Micronaut;

/// Starts the metrics service as a process of its own.
public final class MetricsApplication {

    private MetricsApplication() {}

    /// @param arguments properties, as `--name=value`
    public static void main(String[] arguments) {
        Micronaut.build(arguments)
                .mainClass(MetricsApplication.class)
                .defaultEnvironments("metrics")
                .deduceEnvironment(false)
                .banner(false)
                .start();
    }
}
