package dev.yearbook.messaging.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;

/// Wakes the relay when a transaction with events has committed, in whichever process it was. The
/// channel carries the schema's name, so that services that share a database do not wake each
/// other.
final class OutboxSignal {

    private OutboxSignal() {}

    /// Signals when the transaction of `connection` commits.
    static void raise(Connection connection) throws SQLException {
        try (Statement notify = connection.createStatement()) {
            notify.execute("select pg_notify('outbox_' || current_schema(), '')");
        }
    }

    /// Subscribes `connection` to the signals.
    static void listen(Connection connection) throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("do $$ begin execute 'listen outbox_' || current_schema(); end $$");
        }
    }

    /// Waits for a signal, but not longer than `limit`.
    static void await(Connection connection, Duration limit) throws SQLException {
        connection.unwrap(PGConnection.class).getNotifications((int) limit.toMillis());
    }
}
