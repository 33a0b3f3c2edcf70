package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.event.Cause;
import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.EventHeaders;
import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.messaging.fault.Crash;
import dev.yearbook.web.trace.Span;
import dev.yearbook.web.trace.Spans;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// Handles the records of one poll: all in one transaction if nothing is wrong with them, else in
/// as many as it takes to single out the guilty.
final class BatchProcessor {

    private static final Logger LOG = LoggerFactory.getLogger(BatchProcessor.class);
    private static final int ATTEMPTS = 3;
    private static final String CORRELATION = "correlation";

    private final TransactionOperations<Connection> transactions;
    private final EventHandler handler;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final ConsumerMeters meters;
    private final Spans spans;

    BatchProcessor(
            TransactionOperations<Connection> transactions,
            EventHandler handler,
            DeadLetters deadLetters,
            ConsumerMeters meters,
            Spans spans) {
        this.transactions = transactions;
        this.handler = handler;
        this.inbox = new Inbox(handler.consumer());
        this.deadLetters = deadLetters;
        this.meters = meters;
        this.spans = spans;
    }

    /// Handles records; when it returns, each has taken effect or is a dead letter.
    ///
    /// @throws RuntimeException if the surroundings failed: all is to be tried again
    void process(Iterable<ConsumerRecord<byte[], byte[]>> records) throws InterruptedException {
        List<Delivery> deliveries = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                deliveries.add(new Delivery(record, EventHeaders.read(record)));
            } catch (RejectedEvent e) {
                bury(record, e, 1);
            }
        }
        handle(deliveries);
        deadLetters.settle();
    }

    private void handle(List<Delivery> deliveries) {
        if (deliveries.isEmpty()) {
            return;
        }
        try {
            takeEffect(deliveries);
        } catch (RuntimeException e) {
            recover(deliveries, e);
        }
    }

    private void recover(List<Delivery> deliveries, RuntimeException failure) {
        Failures.Fault fault = Failures.of(failure);
        if (fault == Failures.Fault.SURROUNDINGS) {
            throw failure;
        }
        if (deliveries.size() == 1) {
            last(deliveries.getFirst(), failure, fault);
        } else {
            int middle = deliveries.size() / 2;
            handle(deliveries.subList(0, middle));
            handle(deliveries.subList(middle, deliveries.size()));
        }
    }

    private void last(Delivery delivery, RuntimeException failure, Failures.Fault fault) {
        RuntimeException latest = failure;
        int attempts = 1;
        while (fault == Failures.Fault.UNKNOWN && attempts < ATTEMPTS) {
            attempts++;
            try {
                takeEffect(List.of(delivery));
                return;
            } catch (RuntimeException e) {
                latest = e;
                fault = Failures.of(e);
            }
        }
        if (fault == Failures.Fault.SURROUNDINGS) {
            throw latest;
        }
        bury(delivery.record(), latest, attempts);
    }

    private void takeEffect(List<Delivery> deliveries) {
        long start = Spans.now();
        int fresh;
        try {
            fresh = transactions.executeWrite(status -> enter(status.getConnection(), deliveries));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            // Micronaut lets checked exceptions of the handler through without declaring them.
            throw new HandlingFailed(e);
        }
        meters.handled(fresh, deliveries.size() - fresh);
        if (spans.wanted()) {
            deliveries.stream()
                    .collect(
                            Collectors.groupingBy(
                                    it -> it.event().context().correlation().orElse(""),
                                    Collectors.counting()))
                    .forEach((cause, events) -> trace(cause, events, start));
        }
    }

    private void trace(String cause, long events, long start) {
        if (!cause.isEmpty()) {
            spans.add(
                    cause,
                    "handle " + handler.consumer(),
                    Span.Kind.CONSUMER,
                    start,
                    Map.of(
                            "messaging.system", "kafka",
                            "messaging.consumer.group.name", handler.consumer(),
                            "messaging.batch.message_count", Long.toString(events)));
        }
    }

    private int enter(Connection connection, List<Delivery> deliveries) throws SQLException {
        List<Delivery> claimed = inbox.claim(connection, deliveries);
        Crash.at("consumer.after-inbox-insert");
        if (!claimed.isEmpty()) {
            List<Event> events = claimed.stream().map(Delivery::event).toList();
            Cause.during(Cause.of(events), () -> handler.handle(connection, events));
        }
        return claimed.size();
    }

    private static final class HandlingFailed extends RuntimeException {
        private static final long serialVersionUID = 1;

        HandlingFailed(Exception cause) {
            super(cause);
        }
    }

    private void bury(ConsumerRecord<byte[], byte[]> record, RuntimeException why, int attempts) {
        String reason = Failures.reason(why);
        try (var _ = MDC.putCloseable(CORRELATION, EventHeaders.correlation(record).orElse(""))) {
            LOG.warn(
                    "{} puts {}-{}@{} away: {}",
                    handler.consumer(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    reason);
        }
        deadLetters.post(record, reason, attempts);
        meters.buried(record.topic());
    }
}
