package dev.yearbook.testing;

import org.testcontainers.DockerClientFactory;

/// Where the servers of tests come from when no address is given.
enum Backend {
    DOCKER,
    EMBEDDED;

    static Backend chosen() {
        return switch (System.getProperty("test.backend", "")) {
            case "docker" -> DOCKER;
            case "embedded" -> EMBEDDED;
            case "" -> DockerClientFactory.instance().isDockerAvailable() ? DOCKER : EMBEDDED;
            default ->
                    throw new IllegalArgumentException(
                            "test.backend is docker or embedded, not "
                                    + System.getProperty("test.backend"));
        };
    }
}
