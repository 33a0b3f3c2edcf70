package dev.yearbook.deploy.launcher;

import dev.yearbook.deploy.servers.LocalPostgres;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How a service is told where it and all others are.
final class Settings {

    /// The database that the services share; each has a schema of its own in it.
    static final String DATABASE = "yearbook";

    private Settings() {}

    /// Where the two servers are, for all services alike.
    static Map<String, String> servers(Ports ports, LocalPostgres postgres) {
        return Map.of(
                "yearbook.postgres.url",
                postgres.url(DATABASE),
                "yearbook.postgres.user",
                LocalPostgres.USER,
                "yearbook.postgres.password",
                postgres.password(),
                "yearbook.kafka",
                "127.0.0.1:" + ports.kafka());
    }

    /// Configuration properties of one service.
    ///
    /// @param servers where the two servers are
    /// @param access who may call, which is the gateway's business alone
    static Map<String, String> of(
            Role role, Ports ports, Map<String, String> servers, Map<String, String> access) {
        Map<String, String> settings = new HashMap<>(servers);
        if (role == Role.GATEWAY) {
            settings.putAll(access);
        }
        settings.put("yearbook.role", role.id());
        settings.put("micronaut.server.host", "127.0.0.1");
        settings.put("micronaut.server.port", String.valueOf(ports.of(role)));
        settings.put("endpoints.all.port", String.valueOf(ports.management().get(role)));
        for (Role service : Role.values()) {
            settings.put("yearbook." + service.id() + ".url", ports.url(service));
        }
        return settings;
    }

    /// Where everything is, as [dev.yearbook.deploy.operator.Addresses] reads it; without secrets.
    static String addresses(Ports ports, LocalPostgres postgres) {
        StringBuilder lines = new StringBuilder();
        for (Role role : Role.values()) {
            lines.append(role.id()).append('=').append(ports.url(role)).append('\n');
            lines.append(role.id())
                    .append(".management=http://127.0.0.1:")
                    .append(ports.management().get(role))
                    .append('\n');
        }
        return lines.append("kafka=127.0.0.1:")
                .append(ports.kafka())
                .append("\npostgres.url=")
                .append(postgres.url(DATABASE))
                .append("\npostgres.user=")
                .append(LocalPostgres.USER)
                .append('\n')
                .toString();
    }

    /// The same as environment variables, where `a.b-c` is `A_B_C`.
    static Map<String, String> asVariables(Map<String, String> settings) {
        return settings.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry ->
                                        entry.getKey()
                                                .replaceAll("[.-]", "_")
                                                .toUpperCase(Locale.ROOT),
                                Map.Entry::getValue));
    }
}
