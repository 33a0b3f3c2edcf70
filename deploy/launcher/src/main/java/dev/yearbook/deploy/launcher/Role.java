package dev.yearbook.deploy.launcher;

import java.util.Locale;

/// The four services, in the order in which they are started; they stop in the other direction.
enum Role {
    INGEST("dev.yearbook.ingest.Application"),
    METRICS("dev.yearbook.metrics.MetricsApplication"),
    REPORT("dev.yearbook.report.Application"),
    GATEWAY("dev.yearbook.gateway.Application");

    private final String mainClass;

    Role(String mainClass) {
        this.mainClass = mainClass;
    }

    /// Its name in configuration, files and messages.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mainClass() {
        return mainClass;
    }
}
