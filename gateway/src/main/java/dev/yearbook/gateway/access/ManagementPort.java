package dev.yearbook.gateway.access;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/// The port where the cluster asks how the gateway is and Prometheus reads its metrics. No caller
/// reaches it, so neither question needs a credential; everything else is refused there as
/// anywhere.
@Singleton
final class ManagementPort {

    private final int port;

    ManagementPort(
            @Property(name = "endpoints.all.port", defaultValue = "-1") int management,
            @Property(name = "micronaut.server.port", defaultValue = "8080") int callers) {
        port = management == callers ? -1 : management;
    }

    /// Whether this is one of the two questions, asked on this port.
    boolean answers(HttpRequest<?> request) {
        if (request.getServerAddress().getPort() != port) {
            return false;
        }
        String path = request.getPath();
        return path.equals("/prometheus")
                || path.equals("/health")
                || path.equals("/health/liveness")
                || path.equals("/health/readiness");
    }
}
