package dev.yearbook.report.rendering;

import dev.yearbook.report.rendering.Rendering.State;
import dev.yearbook.report.rendering.Rendering.What;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The renderings under way and the latest results, which are kept up to a number of bytes.
///
/// Two at a time, because the layout of a large page takes a processor and much memory. The same is
/// never written twice at once: whoever asks for it again gets the same rendering.
@Singleton
public final class Renderings {

    private static final Logger LOG = LoggerFactory.getLogger(Renderings.class);
    private static final int AT_A_TIME = 2;

    private final Map<String, Rendering> byId = new LinkedHashMap<>(16, 0.75f, true);
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
    private final long kept;
    private final Clock clock;

    Renderings(
            @Property(name = "yearbook.report.renderings", defaultValue = "33554432") long kept,
            Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /// Work that says what it is doing.
    public interface Work {
        byte[] run(Consumer<String> step) throws Exception;
    }

    /// The rendering of this, begun now unless it is under way or done. One that failed is tried
    /// again.
    public synchronized Rendering of(What what, Work work) {
        Rendering present = byId.get(what.id());
        if (present != null && present.state() != State.FAILED) {
            return present;
        }
        Rendering rendering = new Rendering(what, clock.instant());
        byId.put(what.id(), rendering);
        threads.execute(() -> run(rendering, work));
        return rendering;
    }

    /// A rendering by its id, while it is kept.
    public synchronized Optional<Rendering> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @SuppressWarnings("CatchingUnchecked") // whatever went wrong, the reader must hear of it
    private void run(Rendering rendering, Work work) {
        rendering.start(clock.instant());
        try {
            rendering.finish(work.run(rendering::step), clock.instant());
            forget();
        } catch (Exception | OutOfMemoryError | StackOverflowError e) {
            LOG.error("Cannot write {}", rendering.what().name(), e);
            rendering.fail(e, clock.instant());
        }
    }

    /// Forgets what has not been asked for longest, until the rest fits; never the latest.
    private synchronized void forget() {
        long bytes = byId.values().stream().mapToLong(Rendering::size).sum();
        Iterator<Rendering> oldestFirst = byId.values().iterator();
        while (bytes > kept && oldestFirst.hasNext()) {
            Rendering oldest = oldestFirst.next();
            if (oldestFirst.hasNext() && oldest.size() > 0) {
                bytes -= oldest.size();
                oldestFirst.remove();
            }
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
