package dev.yearbook.messaging;

import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.messaging.inbox.EventHandler;
import dev.yearbook.messaging.topic.Topic;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/// Writes each number that arrives into a table. 13 is rejected, 7 makes it fail; a word breaks the
/// statement.
@Singleton
@Requires(property = "bench.consumer")
class Numbers implements EventHandler {

    final AtomicInteger calls = new AtomicInteger();

    @Override
    public String consumer() {
        return "numbers";
    }

    @Override
    public List<Topic> topics() {
        return List.of(Topic.ofEvents(Bench.TOPIC));
    }

    @Override
    public void handle(Connection connection, List<Event> events) throws SQLException {
        calls.incrementAndGet();
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "insert into number (key, value) values (?, ?::numeric)")) {
            for (Event event : events) {
                insert.setString(1, event.key());
                insert.setString(2, accepted(event));
                insert.executeUpdate();
            }
        }
    }

    private static String accepted(Event event) {
        String value =
                new String(
                        event.data().orElseThrow(() -> new RejectedEvent("No number")),
                        StandardCharsets.UTF_8);
        if (value.equals("13")) {
            throw new RejectedEvent("13 is not wanted");
        }
        if (value.equals("7")) {
            throw new IllegalStateException("7 is beyond me");
        }
        return value;
    }
}
