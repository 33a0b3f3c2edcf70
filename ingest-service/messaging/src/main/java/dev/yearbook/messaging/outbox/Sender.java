package dev.yearbook.messaging.outbox;

import dev.yearbook.messaging.fault.Crash;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;

/// Sends a batch and learns how much of it arrived.
final class Sender {

    private static final long GLANCE_MILLIS = 200;

    private final Producer<byte[], byte[]> producer;
    private final String source;
    private final Waiting waiting;
    private final Duration patience;

    /// What is done while acknowledgements are awaited, and when waiting ends early.
    interface Waiting {
        /// @return whether to wait on
        boolean goOn() throws SQLException;
    }

    /// How a batch went.
    ///
    /// @param arrived how many messages, from the first on, are acknowledged
    /// @param failure why the next one is not; absent when all arrived or waiting ended early
    record Outcome(int arrived, Optional<KafkaException> failure) {}

    /// @param patience how long an acknowledgement is awaited before the producer is given up
    Sender(Producer<byte[], byte[]> producer, String source, Waiting waiting, Duration patience) {
        this.producer = producer;
        this.source = source;
        this.waiting = waiting;
        this.patience = patience;
    }

    /// Sends messages in order. After the first that cannot be sent none follows, so that no
    /// message overtakes another of its key.
    Outcome send(List<PendingMessage> batch) throws SQLException, InterruptedException {
        List<Future<?>> sent = new ArrayList<>(batch.size());
        try {
            for (PendingMessage message : batch) {
                sent.add(producer.send(message.toRecord(source)));
            }
        } catch (KafkaException e) {
            return new Outcome(awaitAll(sent).arrived(), Optional.of(e));
        }
        Crash.at("relay.after-send-before-ack");
        return awaitAll(sent);
    }

    private Outcome awaitAll(List<Future<?>> sent) throws SQLException, InterruptedException {
        for (int i = 0; i < sent.size(); i++) {
            try {
                if (!acknowledged(sent.get(i))) {
                    return new Outcome(i, Optional.empty());
                }
            } catch (ExecutionException e) {
                return new Outcome(i, Optional.of(new KafkaException("Not sent", e.getCause())));
            } catch (org.apache.kafka.common.errors.TimeoutException e) {
                return new Outcome(i, Optional.of(e));
            }
        }
        return new Outcome(sent.size(), Optional.empty());
    }

    private boolean acknowledged(Future<?> sent)
            throws ExecutionException, InterruptedException, SQLException {
        long start = System.nanoTime();
        while (true) {
            try {
                sent.get(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
                return true;
            } catch (TimeoutException e) {
                if (!waiting.goOn()) {
                    return false;
                }
                // Records never expire and a producer that broker and client number differently
                // retries for ever: only another producer gets on.
                if (System.nanoTime() - start > patience.toNanos()) {
                    throw new org.apache.kafka.common.errors.TimeoutException(
                            "No acknowledgement within " + patience);
                }
            }
        }
    }
}
