package dev.yearbook.gateway.feed;

import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.messaging.inbox.EventHandler;
import dev.yearbook.messaging.topic.Topic;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.report.events.SummaryTopics;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Writes events from Kafka into the log.
@Singleton
final class EventIntake implements EventHandler {

    /// Ids become ids of webhooks, of which what is signed is made: no full stops.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");

    private static final Pattern TYPE = Pattern.compile("dev\\.yearbook(\\.[a-z0-9_]{1,40}){2,4}");

    private static final String APPEND =
            """
            insert into event_log
              (seq, id, type, series, subjects, indicators, places, audience, body, logged_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final EventFacts facts;
    private final Clock clock;

    EventIntake(EventFacts facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public String consumer() {
        return "gateway";
    }

    @Override
    public List<Topic> topics() {
        return List.of(
                Topic.ofEvents(MetricTopics.OBSERVATIONS),
                Topic.ofEvents(MetricTopics.DISCREPANCIES),
                Topic.ofStates(MetricTopics.SERIES),
                Topic.ofEvents(SummaryTopics.SUMMARIES),
                Topic.ofEvents(IngestTopics.DOCUMENTS));
    }

    /// Everything that can be wrong with an event is found before the row with the numbers is
    /// locked.
    @Override
    public void handle(Connection connection, List<Event> events) throws SQLException {
        List<NewEvent> read = new ArrayList<>(events.size());
        for (Event event : events) {
            read.add(read(connection, event));
        }
        append(connection, read);
    }

    private NewEvent read(Connection connection, Event event) throws SQLException {
        if (!ID.matcher(event.id()).matches() || !TYPE.matcher(event.type()).matches()) {
            throw new RejectedEvent("The id or the type is not written as one");
        }
        EventFacts.Facts about =
                event.data().isPresent() ? facts.of(event) : lastOf(connection, event.key());
        return new NewEvent(
                event.id(),
                event.type(),
                about.facets(),
                about.audience(),
                CloudEventJson.of(event));
    }

    /// An empty message says that a series is gone: what it was about stands in what was said of it
    /// before.
    private static EventFacts.Facts lastOf(Connection connection, String series)
            throws SQLException {
        String select =
                """
                select series, subjects, indicators, places, audience from event_log
                where series = ? order by seq desc limit 1
                """;
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, series);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? new EventFacts.Facts(EventRows.facets(rows), EventRows.audience(rows))
                        : new EventFacts.Facts(
                                new Facets(series, List.of(), List.of(), List.of()),
                                Audience.EVERYBODY);
            }
        }
    }

    private void append(Connection connection, List<NewEvent> events) throws SQLException {
        long seq = numbers(connection, events.size());
        Timestamp now = Timestamp.from(clock.instant());
        try (PreparedStatement insert = connection.prepareStatement(APPEND)) {
            for (NewEvent event : events) {
                insert.setLong(1, ++seq);
                insert.setString(2, event.id());
                insert.setString(3, event.type());
                insert.setString(4, event.facets().series());
                insert.setArray(5, array(connection, event.facets().subjects()));
                insert.setArray(6, array(connection, event.facets().indicators()));
                insert.setArray(7, array(connection, event.facets().places()));
                insert.setArray(8, array(connection, event.audience().restrictions()));
                insert.setString(9, event.body());
                insert.setTimestamp(10, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// Takes numbers; returns the one before them.
    private static long numbers(Connection connection, int count) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        "update event_position set last = last + ? returning last")) {
            update.setLong(1, count);
            try (ResultSet rows = update.executeQuery()) {
                rows.next();
                return rows.getLong(1) - count;
            }
        }
    }

    private static java.sql.Array array(Connection connection, List<String> words)
            throws SQLException {
        return connection.createArrayOf("text", words.toArray());
    }
}
