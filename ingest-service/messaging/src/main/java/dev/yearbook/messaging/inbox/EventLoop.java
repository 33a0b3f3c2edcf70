package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.fault.Crash;
import dev.yearbook.messaging.topic.Topic;
import dev.yearbook.messaging.topic.Topics;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Polls and has the records handled. Offsets are committed after the transaction that the records
/// took effect in; what a crash in between delivers again, the inbox recognises.
final class EventLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(EventLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final EventHandler handler;
    private final Topics topics;
    private final Supplier<Consumer<byte[], byte[]>> consumers;
    private final Supplier<DeadLetters> deadLetters;
    private final ProcessorFactory processors;
    private final ConsumerMeters meters;
    private final Backoff backoff;
    private volatile boolean stopping;

    /// Makes the processor that uses these dead letters.
    interface ProcessorFactory {
        BatchProcessor with(DeadLetters letters);
    }

    EventLoop(
            EventHandler handler,
            Topics topics,
            Supplier<Consumer<byte[], byte[]>> consumers,
            Supplier<DeadLetters> deadLetters,
            ProcessorFactory processors,
            ConsumerMeters meters,
            Duration maxBackoff) {
        this.handler = handler;
        this.topics = topics;
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.processors = processors;
        this.meters = meters;
        this.backoff = new Backoff(maxBackoff);
    }

    /// Reads until it is stopped.
    @Override
    public void run() {
        while (!stopping) {
            try {
                topics.ensure(handler.topics());
                consume();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | ExecutionException e) {
                complain(e);
            }
        }
    }

    /// Ends the work after the batch under way.
    void stop() {
        stopping = true;
    }

    private void consume() throws InterruptedException {
        try (DeadLetters letters = deadLetters.get()) {
            Consumer<byte[], byte[]> consumer = consumers.get();
            try {
                consumer.subscribe(handler.topics().stream().map(Topic::name).toList());
                BatchProcessor processor = processors.with(letters);
                while (!stopping) {
                    round(consumer, processor);
                }
            } finally {
                consumer.close(CloseOptions.timeout(CLOSING));
            }
        }
    }

    private void round(Consumer<byte[], byte[]> consumer, BatchProcessor processor)
            throws InterruptedException {
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        Crash.at("consumer.after-poll");
        if (!records.isEmpty()) {
            try {
                processor.process(records);
                Crash.at("consumer.after-commit-before-offset");
                consumer.commitAsync();
                backoff.reset();
            } catch (RuntimeException e) {
                complain(e);
                rewind(consumer, records);
            }
        }
        meters.lags(
                consumer.assignment().stream()
                        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                        .sum());
    }

    private static void rewind(
            Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
        records.partitions()
                .forEach(partition ->
                        consumer.seek(partition, records.records(partition).getFirst().offset()));
    }

    private void complain(Exception failure) {
        if (stopping) {
            return;
        }
        LOG.warn("{} waits to try again: {}", handler.consumer(), Failures.reason(failure));
        try {
            Thread.sleep(backoff.next());
        } catch (InterruptedException e) {
            stopping = true;
        }
    }
}
