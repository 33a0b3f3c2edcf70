package dev.yearbook.web.trace;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Takes spans and sends them on, in the background. What cannot be sent soon is forgotten: a
/// collector that is away must not slow anything down.
@Context
public class Spans {

    private static final int MOST_WAITING = 8_192;
    private static final int MOST_AT_ONCE = 512;

    private final BlockingQueue<Span> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final @Nullable Collector collector;
    private final @Nullable Thread thread;

    Spans(
            @Nullable @Property(name = "yearbook.tracing.endpoint") String endpoint,
            @Nullable @Property(name = "otel.exporter.otlp.endpoint") String usual,
            @Property(name = "micronaut.application.name", defaultValue = "yearbook")
                    String service) {
        String address = endpoint == null ? usual : endpoint;
        if (address == null || address.isBlank()) {
            collector = null;
            thread = null;
        } else {
            collector = new Collector(address, service);
            thread = Thread.ofPlatform().daemon().name("spans").start(this::send);
        }
    }

    /// Whether anybody wants spans.
    public boolean wanted() {
        return collector != null;
    }

    /// The time as spans have it.
    public static long now() {
        var now = Clock.systemUTC().instant();
        return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
    }

    /// A span id.
    public static String newId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong() | 1);
    }

    /// Work that a request caused, from `start` until now.
    public void add(
            String correlation,
            String name,
            Span.Kind kind,
            long start,
            Map<String, String> attributes) {
        if (wanted()) {
            Trace trace = Trace.of(correlation);
            add(
                    new Span(
                            trace,
                            newId(),
                            Optional.of(trace.root()),
                            name,
                            kind,
                            start,
                            now(),
                            attributes,
                            false));
        }
    }

    void add(Span span) {
        if (wanted() && !waiting.offer(span)) {
            waiting.poll();
            waiting.offer(span);
        }
    }

    @PreDestroy
    void stop() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void send() {
        Collector to = collector;
        List<Span> batch = new ArrayList<>();
        try {
            while (to != null) {
                batch.add(waiting.take());
                TimeUnit.MILLISECONDS.sleep(200);
                waiting.drainTo(batch, MOST_AT_ONCE - 1);
                to.send(batch);
                batch.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
