package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.topic.Topics;
import dev.yearbook.web.trace.Spans;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.configuration.kafka.config.KafkaDefaultConfiguration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/// Runs the handlers of a service while the service runs.
@Singleton
@Requires(beans = {EventHandler.class, DataSource.class, KafkaDefaultConfiguration.class})
public class EventConsumers {

    private final List<EventLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    EventConsumers(
            Collection<EventHandler> handlers,
            TransactionOperations<Connection> transactions,
            Topics topics,
            KafkaDefaultConfiguration kafka,
            ConsumerSettings settings,
            MeterRegistry registry,
            Spans spans) {
        var clients = new ConsumerClients(kafka.getConfig(), settings.batch());
        for (EventHandler handler : handlers) {
            for (int i = 0; i < settings.threads(); i++) {
                var meters = new ConsumerMeters(registry, handler, i);
                add(
                        handler.consumer() + "-" + i,
                        new EventLoop(
                                handler,
                                topics,
                                () -> clients.consumer(handler.consumer()),
                                () -> clients.deadLetters(handler.consumer()),
                                letters ->
                                        new BatchProcessor(
                                                transactions, handler, letters, meters, spans),
                                meters,
                                settings.maxBackoff()));
            }
            purges(handler, transactions, settings);
        }
    }

    private void add(String name, EventLoop loop) {
        loops.add(loop);
        threads.add(Thread.ofPlatform().daemon().name("events-" + name).unstarted(loop));
    }

    private void purges(
            EventHandler handler,
            TransactionOperations<Connection> transactions,
            ConsumerSettings settings) {
        var purge =
                new InboxPurge(new Inbox(handler.consumer()), transactions, settings.retention());
        threads.add(
                Thread.ofPlatform()
                        .daemon()
                        .name("inbox-purge-" + handler.consumer())
                        .unstarted(purge));
    }

    @EventListener
    void start(StartupEvent event) {
        threads.forEach(Thread::start);
    }

    @EventListener
    void stop(ShutdownEvent event) throws InterruptedException {
        loops.forEach(EventLoop::stop);
        for (Thread thread : threads) {
            if (thread.getName().startsWith("inbox-purge-")) {
                thread.interrupt();
            }
        }
        for (Thread thread : threads) {
            thread.join(5_000);
            thread.interrupt();
        }
    }
}
