package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.access.store.StoreFailed;
import dev.yearbook.gateway.feed.EventLog;
import dev.yearbook.gateway.feed.LoggedEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads events for streams that lie back. Two at a time: however many readers come back at once,
/// the database is asked by two.
@Singleton
final class OldEvents {

    private static final Logger LOG = LoggerFactory.getLogger(OldEvents.class);
    private static final int THREADS = 2;
    private static final int PAGE = 100;
    private static final int PAGE_CHARACTERS = 32_000;
    private static final long RETRY_SECONDS = 1;

    private final EventLog log;
    private final ScheduledExecutorService threads =
            Executors.newScheduledThreadPool(
                    THREADS, Thread.ofPlatform().daemon().name("old-events-", 0).factory());

    OldEvents(EventLog log) {
        this.log = log;
    }

    /// @param events the next events
    /// @param upTo where there are none: the number up to which there are none
    record Page(List<LoggedEvent> events, long upTo) {}

    /// Reads the events after a number and hands them over, soon.
    void read(long after, Consumer<Page> taker) {
        schedule(after, taker, 0);
    }

    private void schedule(long after, Consumer<Page> taker, long delaySeconds) {
        try {
            threads.schedule(() -> tryToRead(after, taker), delaySeconds, TimeUnit.SECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("Nothing is read any more", e);
        }
    }

    private void tryToRead(long after, Consumer<Page> taker) {
        Page page;
        try {
            long end = log.reach().last();
            page = new Page(log.after(after, PAGE, PAGE_CHARACTERS), end);
        } catch (StoreFailed e) {
            schedule(after, taker, RETRY_SECONDS);
            return;
        }
        taker.accept(page);
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
