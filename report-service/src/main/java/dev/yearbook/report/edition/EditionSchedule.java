package dev.yearbook.report.edition;

import dev.yearbook.report.store.Edition;
import dev.yearbook.report.store.PendingTable;
import dev.yearbook.report.store.Scope;
import io.micronaut.context.annotation.Property;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the editions that are due, each in a transaction of its own.
@Singleton
class EditionSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(EditionSchedule.class);

    private final TransactionOperations<Connection> transactions;
    private final PendingTable pending;
    private final EditionMaker maker;
    private final Duration quiet;
    private volatile boolean stopped;

    EditionSchedule(
            TransactionOperations<Connection> transactions,
            PendingTable pending,
            EditionMaker maker,
            @Property(name = "yearbook.report.quiet", defaultValue = "2s") Duration quiet) {
        this.transactions = transactions;
        this.pending = pending;
        this.maker = maker;
        this.quiet = quiet;
    }

    @Scheduled(fixedDelay = "${yearbook.report.look:500ms}")
    void makeWhatIsDue() {
        boolean more = true;
        while (more && !stopped) {
            more = transactions.executeWrite(status -> makeOne(status.getConnection()));
        }
    }

    private boolean makeOne(Connection connection) throws java.sql.SQLException {
        Optional<Scope> due = pending.take(connection, quiet);
        if (due.isEmpty()) {
            return false;
        }
        Optional<Edition> made = maker.make(connection, due.get());
        made.ifPresent(edition ->
                LOG.info(
                        "Edition {} of {} {}: {} figures",
                        edition.number(),
                        edition.scope().year(),
                        edition.scope().place(),
                        edition.figures()));
        return true;
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
