package dev.yearbook.gateway.route;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The services behind the gateway and the paths that each answers.
public enum Service {
    INGEST("/api/v1/documents"),
    METRICS(
            "/api/v1/series",
            "/api/v1/observations",
            "/api/v1/discrepancies",
            "/api/v1/indicators",
            "/api/v1/subjects",
            "/api/v1/curation"),
    REPORT("/api/v1/summaries");

    private final List<String> paths;

    Service(String... paths) {
        this.paths = List.of(paths);
    }

    /// The service that answers a path: one of its own paths, or anything below one.
    public static Optional<Service> of(String path) {
        return Arrays.stream(values()).filter(service -> service.answers(path)).findFirst();
    }

    /// Its name in configuration, log and health.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private boolean answers(String path) {
        return paths.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }
}
