package dev.yearbook.messaging.outbox;

import dev.yearbook.messaging.topic.Topic;
import java.util.List;

/// A service that publishes. A context that has such a bean relays its outbox.
///
/// @param source who publishes, as `ce_source` says it: `/ingest-service`
/// @param topics the topics that it publishes to
public record Publisher(String source, List<Topic> topics) {

    public Publisher {
        topics = List.copyOf(topics);
    }

    /// Whether it publishes to this topic.
    public boolean publishesTo(String topic) {
        return topics.stream().anyMatch(known -> known.name().equals(topic));
    }
}
