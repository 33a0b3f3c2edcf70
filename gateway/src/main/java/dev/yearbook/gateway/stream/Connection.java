package dev.yearbook.gateway.stream;

import dev.yearbook.gateway.access.Caller;
import dev.yearbook.gateway.access.Session;
import dev.yearbook.gateway.feed.EventSettings;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/// A stream, who reads it and how it is cut off.
///
/// @param stream the stream
/// @param session what its reader may
/// @param cut closes the connection without waiting for the reader
record Connection(EventStream stream, Session session, Runnable cut) {

    /// Ends what has to end, and says that all is well where nothing was said for long.
    void check(EventSettings settings) {
        Optional<Caller> now = session.now();
        if (now.isEmpty()) {
            end(Frames.farewell("the credential is not good any more", retry()), settings);
            return;
        }
        stream.isReadBy(now.get());
        if (stream.isStuck()) {
            cutIfLate(settings);
        } else if (stream.silentNanos() >= settings.heartbeat().toNanos()) {
            stream.say(Frames.heartbeat(stream.position()));
        }
    }

    /// A reader that does not read cannot be told.
    private void end(byte[] farewell, EventSettings settings) {
        stream.finish(farewell);
        if (stream.isStuck()) {
            cutIfLate(settings);
        }
    }

    private void cutIfLate(EventSettings settings) {
        if (stream.silentNanos() >= settings.patience().toNanos()) {
            cut.run();
            stream.cancel();
        }
    }

    private static long retry() {
        return ThreadLocalRandom.current().nextLong(2_000, 5_000);
    }
}
