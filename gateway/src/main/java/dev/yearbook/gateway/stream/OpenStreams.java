package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.feed.EventSettings;
import dev.yearbook.gateway.feed.Feed;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.context.event.HttpRequestTerminatedEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerShutdownEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// All streams that are open at this gateway.
///
/// Once a second it asks whether each reader may still read, sends heartbeats, and disconnects who
/// has taken nothing for too long. One timer serves all.
@Singleton
class OpenStreams {

    private static final Logger LOG = LoggerFactory.getLogger(OpenStreams.class);
    private static final long FAREWELL_MILLIS = 2_000;

    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> callers = new ConcurrentHashMap<>();
    private final EventSettings settings;
    private volatile boolean closing;

    OpenStreams(Feed feed, EventSettings settings, MeterRegistry registry) {
        this.settings = settings;
        feed.onChange(() -> open.forEach(connection -> connection.stream().pump()));
        Gauge.builder("yearbook.streams.open", open, Set::size).register(registry);
    }

    /// Takes one of a caller's places.
    ///
    /// @throws Refused when all are taken
    void enter(String caller) {
        if (closing) {
            throw Refused.unavailable("This gateway is stopping.", java.time.Duration.ofSeconds(1));
        }
        int now = callers.merge(caller, 1, Integer::sum);
        if (now > settings.perCaller()) {
            leave(caller);
            throw Refused.because(
                            ProblemType.QUOTA_EXCEEDED,
                            "%d streams are open already; close one, or ask for less in more filters."
                                    .formatted(settings.perCaller()))
                    .violating(List.of("streams"))
                    .with(HttpHeaders.RETRY_AFTER, "10");
        }
    }

    /// Gives a place back.
    void leave(String caller) {
        callers.computeIfPresent(caller, (_, now) -> now > 1 ? Integer.valueOf(now - 1) : null);
    }

    void add(Connection connection) {
        open.add(connection);
    }

    void remove(EventStream stream) {
        open.removeIf(connection -> connection.stream() == stream);
    }

    @Scheduled(fixedDelay = "1s", initialDelay = "1s")
    void tick() {
        for (Connection connection : open) {
            connection.check(settings);
        }
    }

    /// A stream may end without having begun: its reader was gone, or asked for the head only.
    @EventListener
    void end(HttpRequestTerminatedEvent event) {
        EventStream.of(event.getSource()).ifPresent(EventStream::cancel);
    }

    /// Says when to come back, each reader at another time, before the connections end.
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void stop(ShutdownEvent event) throws InterruptedException {
        close();
    }

    @EventListener
    void stop(ServerShutdownEvent event) throws InterruptedException {
        close();
    }

    private void close() throws InterruptedException {
        closing = true;
        int count = open.size();
        for (Connection connection : open) {
            long pause = ThreadLocalRandom.current().nextLong(1_000, 5_000);
            connection.stream().finish(Frames.farewell("the gateway stops", pause));
        }
        long until = System.nanoTime() + FAREWELL_MILLIS * 1_000_000;
        while (!open.isEmpty() && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        if (count > 0) {
            LOG.info("{} streams ended, {} of them without a farewell", count, open.size());
        }
    }
}
