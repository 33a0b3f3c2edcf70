package dev.yearbook.messaging.outbox;

import java.sql.Connection;
import java.sql.SQLException;

/// Looks now and then at what waits in the outbox.
final class BacklogWatch {

    private static final long INTERVAL_NANOS = 2_000_000_000L;

    private volatile Backlog last = Backlog.EMPTY;
    private long lookedAt = System.nanoTime() - INTERVAL_NANOS;

    /// What waited when it was looked last.
    Backlog last() {
        return last;
    }

    /// Looks if the last look is long enough ago.
    void tick(Connection connection) throws SQLException {
        if (System.nanoTime() - lookedAt >= INTERVAL_NANOS) {
            last = OutboxTable.backlog(connection);
            lookedAt = System.nanoTime();
        }
    }
}
