package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.servers.FreePort;
import dev.yearbook.deploy.servers.ServerFailed;
import java.util.EnumMap;
import java.util.Map;

/// Who listens where on 127.0.0.1.
///
/// | who | port |
/// | --- | --- |
/// | gateway | the one asked for |
/// | ingest, metrics, report | the next three |
/// | Kafka, PostgreSQL | 10 and 11 above |
/// | management of each service | 1000 above it |
///
/// Where one of these but the first is taken, any free port takes its place.
record Ports(Map<Role, Integer> services, Map<Role, Integer> management, int kafka, int postgres) {

    static Ports from(int gateway) {
        if (!FreePort.is(gateway)) {
            throw new ServerFailed(
                    "Port %d is taken by another program; choose another by --port."
                            .formatted(gateway));
        }
        Map<Role, Integer> services = new EnumMap<>(Role.class);
        Map<Role, Integer> management = new EnumMap<>(Role.class);
        services.put(Role.GATEWAY, gateway);
        for (Role role : Role.values()) {
            int port = gateway + (role == Role.GATEWAY ? 0 : role.ordinal() + 1);
            services.putIfAbsent(role, FreePort.preferring(port));
            management.put(role, FreePort.preferring(port + 1000));
        }
        return new Ports(
                services,
                management,
                FreePort.preferring(gateway + 10),
                FreePort.preferring(gateway + 11));
    }

    int of(Role role) {
        return services.getOrDefault(role, 0);
    }

    /// The address of a service.
    String url(Role role) {
        return "http://127.0.0.1:" + of(role);
    }
}
