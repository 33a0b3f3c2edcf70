package dev.yearbook.messaging;

import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.testing.TestServers;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// A small service that publishes to and consumes from one topic, with database and broker.
final class Bench implements AutoCloseable {

    static final String TOPIC = "test.numbers.v1";

    private final ApplicationContext context;

    private Bench(ApplicationContext context) {
        this.context = context;
    }

    /// A service on fresh servers; roles are `publisher` and `consumer`.
    static Bench fresh(String... roles) {
        return on(TestServers.fresh(), roles);
    }

    /// A service on given servers.
    static Bench on(Map<String, String> servers, String... roles) {
        Map<String, Object> properties = new HashMap<>(servers);
        properties.put("bench.roles", String.join(",", roles));
        for (String role : roles) {
            properties.put("bench." + role, true);
        }
        properties.put("datasources.default.dialect", "POSTGRES");
        properties.put("datasources.default.schema", "bench");
        properties.put("flyway.datasources.default.enabled", true);
        properties.put("flyway.datasources.default.default-schema", "bench");
        properties.put("flyway.datasources.default.locations", "classpath:db/messaging");
        properties.put("yearbook.relay.backoff", "200ms");
        return new Bench(ApplicationContext.builder(properties).deduceEnvironment(false).start());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// Connections that are in no transaction of Micronaut.
    Connection connect() throws SQLException {
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class))
                .getConnection();
    }

    /// Appends one event for each value, in one transaction.
    void publish(String key, String... values) throws SQLException {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            bean(Outbox.class).append(connection, messages(key, values));
            connection.commit();
        }
    }

    static List<OutboxMessage> messages(String key, String... values) {
        List<OutboxMessage> messages = new ArrayList<>();
        for (String value : values) {
            messages.add(message(key, value));
        }
        return messages;
    }

    static OutboxMessage message(String key, String value) {
        return OutboxMessage.of(TOPIC, key, "test.number.v1", value, Instant.now());
    }

    long count(String select) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(select)) {
            row.next();
            return row.getLong(1);
        }
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
