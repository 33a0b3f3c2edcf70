package dev.yearbook.gateway.limits;

import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// How many requests of a kind run at the same time.
///
/// Whoever finds no place is told so at once: waiting would only make everybody's answers late.
@Singleton
public final class Places {

    private static final String RETRY_AFTER_SECONDS = "1";

    private final Map<Load, Semaphore> free = new EnumMap<>(Load.class);

    Places(LimitSettings settings) {
        for (Load load : Load.values()) {
            free.put(load, new Semaphore(settings.places(load)));
        }
    }

    /// A place that was taken; leaving it twice does nothing.
    public static final class Place implements AutoCloseable {

        private final Semaphore kind;
        private final AtomicBoolean left = new AtomicBoolean();

        private Place(Semaphore kind) {
            this.kind = kind;
        }

        @Override
        public void close() {
            if (left.compareAndSet(false, true)) {
                kind.release();
            }
        }
    }

    /// Takes a place.
    ///
    /// @throws Refused when there is none: 503, try again in a second
    public Place take(Load load) {
        Semaphore kind = of(load);
        if (!kind.tryAcquire()) {
            throw Refused.because(
                            ProblemType.TEMPORARY_REDUCED_CAPACITY,
                            "Too many requests of this kind run at the moment; try again in a"
                                    + " second.")
                    .violating(List.of(load.name().toLowerCase(java.util.Locale.ROOT)))
                    .with(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return new Place(kind);
    }

    /// How many places of a kind are free.
    int free(Load load) {
        return of(load).availablePermits();
    }

    private Semaphore of(Load load) {
        return Objects.requireNonNull(free.get(load));
    }
}
