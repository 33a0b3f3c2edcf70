package dev.yearbook.messaging.outbox;

import dev.yearbook.messaging.fault.Broken;
import dev.yearbook.messaging.fault.Crash;
import dev.yearbook.messaging.topic.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries the outbox of one schema to Kafka. Of several relays for a schema one works, by an
/// advisory lock of its connection; the others stand by. After any failure it begins anew with the
/// oldest message that is not marked: a message may arrive twice, none is lost.
final class Relay implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration CLOSING = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Supplier<Producer<byte[], byte[]>> producers;
    private final Publisher publisher;
    private final Topics topics;
    private final RelaySettings settings;
    private final Consumer<List<PendingMessage>> onPublished;
    private final BacklogWatch watch = new BacklogWatch();
    private volatile boolean stopping;
    private volatile boolean leading;

    Relay(
            DataSource dataSource,
            Supplier<Producer<byte[], byte[]>> producers,
            Publisher publisher,
            Topics topics,
            RelaySettings settings,
            Consumer<List<PendingMessage>> onPublished) {
        this.dataSource = dataSource;
        this.producers = producers;
        this.publisher = publisher;
        this.topics = topics;
        this.settings = settings;
        this.onPublished = onPublished;
    }

    /// Relays until it is stopped.
    @Override
    public void run() {
        while (!stopping) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(true);
                serve(connection);
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException | ExecutionException e) {
                complain(e);
            }
            leading = false;
        }
    }

    /// Ends the work soon; what is under way is sent again by the next relay.
    void stop() {
        stopping = true;
    }

    /// Whether this relay is the one that works.
    boolean leads() {
        return leading;
    }

    /// What waited lately.
    Backlog backlog() {
        return watch.last();
    }

    private void serve(Connection connection)
            throws SQLException, InterruptedException, ExecutionException {
        try {
            OutboxSignal.listen(connection);
            while (!stopping && !OutboxTable.lead(connection)) {
                watch.tick(connection);
                Thread.sleep(settings.backoff());
            }
            lead(connection);
        } finally {
            release(connection);
        }
    }

    private void lead(Connection connection)
            throws SQLException, InterruptedException, ExecutionException {
        watch.tick(connection);
        topics.ensure(publisher.topics());
        leading = true;
        Producer<byte[], byte[]> producer = producers.get();
        try {
            var sender =
                    new Sender(
                            producer,
                            publisher.source(),
                            () -> goOn(connection),
                            settings.patience());
            long purgeAt = System.nanoTime();
            while (goOn(connection)) {
                if (!relay(connection, sender)) {
                    purgeAt = purge(connection, purgeAt);
                    OutboxSignal.await(connection, settings.poll());
                }
            }
        } finally {
            producer.close(CLOSING);
        }
    }

    private boolean relay(Connection connection, Sender sender)
            throws SQLException, InterruptedException {
        List<PendingMessage> batch = OutboxTable.pending(connection, settings.batch());
        if (batch.isEmpty()) {
            return false;
        }
        if (Broken.is("relay")) {
            OutboxTable.markPublished(connection, batch.stream().map(PendingMessage::seq).toList());
        }
        Crash.at("relay.after-select");
        Sender.Outcome outcome = sender.send(batch);
        Crash.at("relay.after-ack-before-mark");
        var arrived = batch.subList(0, outcome.arrived());
        OutboxTable.markPublished(connection, arrived.stream().map(PendingMessage::seq).toList());
        onPublished.accept(arrived);
        if (outcome.failure().isPresent()) {
            throw outcome.failure().get();
        }
        return true;
    }

    private boolean goOn(Connection connection) throws SQLException {
        watch.tick(connection);
        return !stopping;
    }

    private long purge(Connection connection, long dueAt) throws SQLException {
        if (System.nanoTime() - dueAt < 0) {
            return dueAt;
        }
        boolean more = OutboxTable.purge(connection, settings.retention()) > 0;
        return System.nanoTime() + (more ? Duration.ofSeconds(1) : Duration.ofHours(1)).toNanos();
    }

    private static void release(Connection connection) throws SQLException {
        // The connection goes back to its pool: lock and subscription must not go with it.
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
            statement.execute("unlisten *");
        }
    }

    private void complain(Exception failure) {
        if (stopping) {
            return;
        }
        LOG.warn("The outbox of {} waits: {}", publisher.source(), failure.toString());
        try {
            Thread.sleep(settings.backoff());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
