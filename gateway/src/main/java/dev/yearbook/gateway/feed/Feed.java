package dev.yearbook.gateway.feed;

import dev.yearbook.gateway.access.store.StoreFailed;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The end of the log: the latest events in memory, and a call to whoever waits for new ones.
@Singleton
public class Feed {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final int PAGE = 200;
    private static final int PAGE_CHARACTERS = 4_000_000;
    private static final long MOST_CHARACTERS = 16_000_000;

    private final EventLog log;
    private final EventSettings settings;
    private final ConcurrentSkipListMap<Long, LoggedEvent> recent = new ConcurrentSkipListMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Optional<Thread> reader = Optional.empty();
    private volatile long last;
    private long characters;
    private boolean failing;

    Feed(EventLog log, EventSettings settings) {
        this.log = log;
        this.settings = settings;
    }

    /// The number of the latest event.
    public long last() {
        return last;
    }

    /// The event with this number; empty when it is not one of the latest, and has to be looked for
    /// in the log.
    public Optional<LoggedEvent> recent(long seq) {
        return Optional.ofNullable(recent.get(seq));
    }

    /// Has somebody called, quickly, after each change of [#last].
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void start(StartupEvent event) {
        last = log.reach().last();
        reader = Optional.of(Thread.ofPlatform().daemon().name("event-feed").start(this::read));
    }

    @EventListener
    void stop(ShutdownEvent event) {
        reader.ifPresent(Thread::interrupt);
    }

    private void read() {
        try {
            while (true) {
                Thread.sleep(look() ? 0 : settings.poll().toMillis());
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped");
        }
    }

    /// Reads a page of what is new; whether there may be more.
    private boolean look() {
        try {
            long end = log.reach().last();
            List<LoggedEvent> found =
                    end == last ? List.of() : log.after(last, PAGE, PAGE_CHARACTERS);
            failing = false;
            take(found);
            return last < end;
        } catch (StoreFailed e) {
            if (!failing) {
                LOG.warn("No new events are seen for now: {}", e.getMessage());
            }
            failing = true;
            return false;
        }
    }

    private void take(List<LoggedEvent> found) {
        if (found.isEmpty()) {
            return;
        }
        for (LoggedEvent event : found) {
            recent.put(event.seq(), event);
            characters += event.body().length();
        }
        while (recent.size() > settings.recent() || characters > MOST_CHARACTERS) {
            characters -= recent.pollFirstEntry().getValue().body().length();
        }
        last = found.getLast().seq();
        listeners.forEach(Runnable::run);
    }
}
