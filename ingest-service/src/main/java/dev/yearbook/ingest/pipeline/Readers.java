package dev.yearbook.ingest.pipeline;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The threads that read documents while the service runs.
@Singleton
public class Readers {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    // How soon a document is found that another process accepted, or left behind.
    private static final long POLL_MILLIS = 500;
    private static final long BACKOFF_MILLIS = 1_000;

    private final ReadingDesk desk;
    private final Semaphore signals = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Readers(ReadingDesk desk, @Value("${yearbook.reading.threads:2}") int count) {
        this.desk = desk;
        for (int i = 0; i < count; i++) {
            threads.add(Thread.ofPlatform().daemon().name("reader-" + i).unstarted(this::run));
        }
    }

    /// There is something to read.
    public void wake() {
        signals.release();
    }

    @EventListener
    void start(StartupEvent event) {
        threads.forEach(Thread::start);
    }

    @EventListener
    void stop(ShutdownEvent event) throws InterruptedException {
        stopping = true;
        signals.release(threads.size());
        for (Thread thread : threads) {
            thread.join(10_000);
        }
    }

    private void run() {
        try {
            while (!stopping) {
                if (!attempt()) {
                    signals.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
                    signals.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped");
        }
    }

    private boolean attempt() throws InterruptedException {
        try {
            return desk.next();
        } catch (Exception e) {
            // Micronaut lets checked exceptions through without declaring them.
            LOG.warn("Documents wait to be read: {}", e.toString());
            signals.tryAcquire(BACKOFF_MILLIS, TimeUnit.MILLISECONDS);
            return false;
        }
    }
}
