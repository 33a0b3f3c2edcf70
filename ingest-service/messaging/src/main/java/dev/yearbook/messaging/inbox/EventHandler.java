package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.topic.Topic;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What a service does with events. Each bean of this type is fed by the topics it names.
///
/// | the handler | then |
/// | --- | --- |
/// | returns | its changes are committed together with the ids of the events |
/// | throws [dev.yearbook.messaging.event.RejectedEvent] | nothing is changed; the guilty event is found by halving the batch and becomes a dead letter, the others pass |
/// | fails because the database is away, or on a deadlock | the batch is tried again until it succeeds |
/// | fails otherwise | as rejected, after three attempts with the event alone |
public interface EventHandler {

    /// The name of the consumer: its Kafka group, and the owner of its ids in the inbox.
    String consumer();

    /// The topics it reads.
    List<Topic> topics();

    /// Handles events that have not taken effect before, in order for each key. `connection` is in
    /// the transaction that they take effect in; repositories that are called here join it.
    void handle(Connection connection, List<Event> events) throws SQLException;
}
