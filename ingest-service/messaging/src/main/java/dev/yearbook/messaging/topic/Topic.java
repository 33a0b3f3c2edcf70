package dev.yearbook.messaging.topic;

/// A topic.
///
/// @param name its name
/// @param compacted whether Kafka keeps the last message of each key for ever, instead of all for
///   some time
public record Topic(String name, boolean compacted) {

    /// What is appended to a topic's name for its dead letters.
    public static final String DEAD_LETTER_SUFFIX = ".dead-letter";

    /// A topic of events, kept for some time.
    public static Topic ofEvents(String name) {
        return new Topic(name, false);
    }

    /// A topic that keeps the latest state of each key.
    public static Topic ofStates(String name) {
        return new Topic(name, true);
    }

    /// Where messages of this topic go that a consumer cannot handle.
    public Topic deadLetters() {
        return new Topic(name + DEAD_LETTER_SUFFIX, false);
    }

    /// Whether this is a topic of dead letters.
    public boolean holdsDeadLetters() {
        return name.endsWith(DEAD_LETTER_SUFFIX);
    }
}
