package dev.yearbook.messaging.inbox;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Forgets old ids, a few at a time.
record InboxPurge(Inbox inbox, TransactionOperations<Connection> transactions, Duration retention)
        implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxPurge.class);
    private static final Duration REST = Duration.ofHours(1);

    @Override
    public void run() {
        try {
            while (true) {
                Thread.sleep(purge() > 0 ? Duration.ofSeconds(1) : REST);
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped");
        }
    }

    private int purge() {
        try {
            return transactions.executeWrite(
                    status -> inbox.purge(status.getConnection(), retention));
        } catch (RuntimeException e) {
            LOG.warn("Old ids stay in the inbox for now: {}", e.toString());
            return 0;
        }
    }
}
