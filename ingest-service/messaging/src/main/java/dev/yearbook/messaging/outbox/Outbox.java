package dev.yearbook.messaging.outbox;

import dev.yearbook.messaging.event.Cause;
import dev.yearbook.messaging.event.EventContext;
import dev.yearbook.web.trace.Trace;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where events are appended in the transaction in which they happen.
///
/// The caller holds the rows of the keys locked that it appends for (or is the only writer of
/// them): on that rests the order of events of one key.
@Singleton
@Requires(beans = Publisher.class)
public final class Outbox {

    private static final int CHUNK = 2_000;

    private static final String INSERT =
            """
            insert into outbox (id, aggregatetype, aggregateid, type, subject, payload,
                                dataschema, recorded_at, correlation, traceparent)
            select * from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[], ?::timestamptz[], ?::text[], ?::text[])
            """;

    private final Publisher publisher;

    Outbox(Publisher publisher) {
        this.publisher = publisher;
    }

    /// Appends events, to be published in this order if the transaction of `connection` commits.
    ///
    /// @throws IllegalArgumentException if the service does not publish to one of the topics; such
    ///   a message could never be sent and would hold up all others
    public void append(Connection connection, List<OutboxMessage> messages) throws SQLException {
        messages.forEach(this::requireOwnTopic);
        for (int from = 0; from < messages.size(); from += CHUNK) {
            insert(connection, messages.subList(from, Math.min(from + CHUNK, messages.size())));
        }
        if (!messages.isEmpty()) {
            OutboxSignal.raise(connection);
        }
    }

    private void requireOwnTopic(OutboxMessage message) {
        if (!publisher.publishesTo(message.topic())) {
            throw new IllegalArgumentException(
                    "%s does not publish to %s".formatted(publisher.source(), message.topic()));
        }
    }

    private static void insert(Connection connection, List<OutboxMessage> messages)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            bind(insert, 1, "uuid", messages, OutboxMessage::id);
            bind(insert, 2, "text", messages, OutboxMessage::topic);
            bind(insert, 3, "text", messages, OutboxMessage::key);
            bind(insert, 4, "text", messages, OutboxMessage::type);
            bind(insert, 5, "text", messages, message -> message.subject().orElse(null));
            bind(insert, 6, "text", messages, message -> message.data().orElse(null));
            bind(insert, 7, "text", messages, message -> message.schema().orElse(null));
            bind(insert, 8, "timestamptz", messages, message -> Timestamp.from(message.time()));
            bind(insert, 9, "text", messages, m -> cause(m).correlation().orElse(null));
            bind(insert, 10, "text", messages, m -> traceparent(cause(m)).orElse(null));
            insert.executeUpdate();
        }
    }

    private static EventContext cause(OutboxMessage message) {
        return message.context().equals(EventContext.NONE) ? Cause.current() : message.context();
    }

    private static Optional<String> traceparent(EventContext cause) {
        return cause.traceparent().or(() -> cause.correlation().map(id -> Trace.of(id).parent()));
    }

    private static void bind(
            PreparedStatement statement,
            int index,
            String type,
            List<OutboxMessage> messages,
            Function<OutboxMessage, @Nullable Object> value)
            throws SQLException {
        Object[] values = messages.stream().map(value).toArray();
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
