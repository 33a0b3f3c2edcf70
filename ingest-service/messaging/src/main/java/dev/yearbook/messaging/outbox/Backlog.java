package dev.yearbook.messaging.outbox;

/// What waits in the outbox.
///
/// @param messages how many messages
/// @param seconds the age of the oldest
public record Backlog(long messages, double seconds) {

    /// Nothing waits.
    public static final Backlog EMPTY = new Backlog(0, 0);
}
