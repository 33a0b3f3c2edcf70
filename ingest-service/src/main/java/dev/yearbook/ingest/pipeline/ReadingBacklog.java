package dev.yearbook.ingest.pipeline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.annotation.Context;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Watches what waits to be read.
///
/// | metric | |
/// | --- | --- |
/// | `yearbook.reading.documents` | versions that wait, or are being read |
/// | `yearbook.reading.age` | seconds that the oldest has waited |
///
/// The numbers are looked up when they are asked for; they are no numbers while PostgreSQL is away.
@Context
class ReadingBacklog {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingBacklog.class);

    private final TransactionOperations<Connection> transactions;

    ReadingBacklog(TransactionOperations<Connection> transactions, MeterRegistry meters) {
        this.transactions = transactions;
        Gauge.builder("yearbook.reading.documents", () -> ask("count(*)")).register(meters);
        Gauge.builder(
                        "yearbook.reading.age",
                        () -> ask("coalesce(extract(epoch from now() - min(since)), 0)"))
                .baseUnit("seconds")
                .register(meters);
    }

    private double ask(String what) {
        try {
            return transactions.executeRead(status -> {
                try (Statement statement = status.getConnection().createStatement();
                        ResultSet row =
                                statement.executeQuery("select " + what + " from reading")) {
                    row.next();
                    return row.getDouble(1);
                }
            });
        } catch (RuntimeException e) {
            LOG.debug("What waits to be read is not known: {}", e.toString());
            return Double.NaN;
        }
    }
}
