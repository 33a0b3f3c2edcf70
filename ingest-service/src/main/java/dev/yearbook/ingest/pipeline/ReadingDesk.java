package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.Contents;
import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.document.Documents;
import dev.yearbook.ingest.events.DocumentState;
import dev.yearbook.ingest.pipeline.ReadingQueue.Order;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.messaging.fault.Crash;
import dev.yearbook.web.trace.Span;
import dev.yearbook.web.trace.Spans;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes one order after the other: the second transaction of a document.
@Singleton
class ReadingDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingDesk.class);
    private static final int MOST_ATTEMPTS = 5;

    private final TransactionOperations<Connection> transactions;
    private final DocumentReader reader;
    private final Outcomes outcomes;
    private final Clock clock;
    private final Spans spans;

    ReadingDesk(
            TransactionOperations<Connection> transactions,
            DocumentReader reader,
            Outcomes outcomes,
            Clock clock,
            Spans spans) {
        this.transactions = transactions;
        this.reader = reader;
        this.outcomes = outcomes;
        this.clock = clock;
        this.spans = spans;
    }

    /// Does the next order.
    ///
    /// @return false if there is none
    boolean next() {
        // Committed by itself: a document that kills the process is not tried for ever.
        Optional<Order> order =
                transactions.executeWrite(status -> {
                    Optional<Order> begun = ReadingQueue.begin(status.getConnection());
                    if (begun.isPresent()) {
                        new Documents(status.getConnection())
                                .beginReading(
                                        begun.get().document(),
                                        begun.get().version(),
                                        clock.instant());
                    }
                    return begun;
                });
        order.ifPresent(begun ->
                transactions.executeWrite(status -> {
                    work(status.getConnection(), begun);
                    return begun;
                }));
        return order.isPresent();
    }

    private void work(Connection connection, Order order) throws SQLException {
        if (!ReadingQueue.hold(connection, order)) {
            return;
        }
        var documents = new Documents(connection);
        Optional<DocumentVersion> version = documents.version(order.document(), order.version());
        if (version.isPresent() && wanted(version.get(), order)) {
            long start = Spans.now();
            read(connection, version.get(), order);
            version.get()
                    .correlation()
                    .ifPresent(cause ->
                            spans.add(
                                    cause,
                                    "read document",
                                    Span.Kind.INTERNAL,
                                    start,
                                    Map.of("document", order.document().toString())));
        }
        ReadingQueue.done(connection, order);
        Crash.at("ingest.read-before-commit");
    }

    private static boolean wanted(DocumentVersion version, Order order) {
        return !version.settled()
                || order.again()
                        && (version.state() == DocumentState.READ
                                || version.state() == DocumentState.FAILED);
    }

    private void read(Connection connection, DocumentVersion version, Order order)
            throws SQLException {
        if (order.attempts() > MOST_ATTEMPTS) {
            outcomes.failed(
                    connection,
                    version,
                    "Reading it ended the process %d times.".formatted(order.attempts() - 1));
            return;
        }
        DocumentReader.Read read;
        try {
            var content =
                    new Contents(connection)
                            .content(version.document(), version.version())
                            .orElseThrow();
            read = reader.read(version, content);
        } catch (UnreadableDocument e) {
            outcomes.failed(connection, version, String.valueOf(e.getMessage()));
            return;
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Reading {} failed", version.document(), e);
            outcomes.failed(connection, version, "The rules failed on it: " + e);
            return;
        }
        outcomes.read(connection, version, read);
    }
}
