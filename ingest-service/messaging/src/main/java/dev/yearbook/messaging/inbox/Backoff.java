package dev.yearbook.messaging.inbox;

import java.time.Duration;

/// Waits that grow with each failure in a row.
final class Backoff {

    private static final Duration FIRST = Duration.ofMillis(50);

    private final Duration longest;
    private Duration next = FIRST;

    Backoff(Duration longest) {
        this.longest = longest;
    }

    /// The wait after one more failure.
    Duration next() {
        Duration wait = next;
        Duration doubled = wait.multipliedBy(2);
        next = doubled.compareTo(longest) < 0 ? doubled : longest;
        return wait;
    }

    /// A success: the next wait is short again.
    void reset() {
        next = FIRST;
    }
}
