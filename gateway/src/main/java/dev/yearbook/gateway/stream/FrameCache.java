package dev.yearbook.gateway.stream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.yearbook.gateway.feed.LoggedEvent;
import jakarta.inject.Singleton;

/// The bytes of the latest events, made once for all streams.
@Singleton
final class FrameCache {

    private static final int MOST_BYTES = 8_000_000;

    private final Cache<Long, byte[]> frames =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((Long _, byte[] frame) -> frame.length)
                    .build();

    byte[] of(LoggedEvent event) {
        return frames.get(event.seq(), _ -> Frames.event(event));
    }
}
