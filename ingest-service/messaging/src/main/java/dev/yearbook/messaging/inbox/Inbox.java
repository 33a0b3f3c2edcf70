package dev.yearbook.messaging.inbox;

import dev.yearbook.messaging.event.RejectedEvent;
import dev.yearbook.messaging.fault.Broken;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The ids of the events that took effect for one consumer.
final class Inbox {

    private static final String CLAIM =
            """
            insert into inbox (consumer, id, digest)
            select ?, * from unnest(?::text[], ?::bytea[])
            on conflict do nothing returning id
            """;

    private final String consumer;

    Inbox(String consumer) {
        this.consumer = consumer;
    }

    /// Enters events and tells which of them are new; a duplicate is left out.
    ///
    /// @throws RejectedEvent if one has the id of another event
    List<Delivery> claim(Connection connection, List<Delivery> deliveries) throws SQLException {
        if (Broken.is("inbox")) {
            return deliveries;
        }
        Map<String, Delivery> firsts = new LinkedHashMap<>();
        for (Delivery delivery : deliveries) {
            Delivery first = firsts.putIfAbsent(delivery.name(), delivery);
            if (first != null) {
                requireSame(delivery, first.digest());
            }
        }
        Set<String> claimed = enter(connection, firsts);
        if (claimed.size() < firsts.size()) {
            var duplicates = new HashMap<>(firsts);
            duplicates.keySet().removeAll(claimed);
            compare(connection, duplicates);
        }
        return firsts.values().stream().filter(d -> claimed.contains(d.name())).toList();
    }

    /// Forgets up to ten thousand ids that are older than `retention`.
    int purge(Connection connection, Duration retention) throws SQLException {
        String delete =
                """
                delete from inbox where ctid in (
                  select ctid from inbox
                  where consumer = ? and recorded_at < now() - make_interval(secs => ?)
                  limit 10000)
                """;
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, consumer);
            statement.setDouble(2, retention.toSeconds());
            return statement.executeUpdate();
        }
    }

    private Set<String> enter(Connection connection, Map<String, Delivery> events)
            throws SQLException {
        byte[][] digests = events.values().stream().map(Delivery::digest).toArray(byte[][]::new);
        try (PreparedStatement insert = connection.prepareStatement(CLAIM)) {
            insert.setString(1, consumer);
            insert.setArray(2, connection.createArrayOf("text", events.keySet().toArray()));
            insert.setArray(3, connection.createArrayOf("bytea", digests));
            Set<String> claimed = new HashSet<>();
            try (ResultSet rows = insert.executeQuery()) {
                while (rows.next()) {
                    claimed.add(rows.getString(1));
                }
            }
            return claimed;
        }
    }

    private void compare(Connection connection, Map<String, Delivery> duplicates)
            throws SQLException {
        String select = "select id, digest from inbox where consumer = ? and id = any(?)";
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("text", duplicates.keySet().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Delivery duplicate = duplicates.get(rows.getString(1));
                    if (duplicate != null) {
                        requireSame(duplicate, rows.getBytes(2));
                    }
                }
            }
        }
    }

    private static void requireSame(Delivery delivery, byte[] digest) {
        if (!Arrays.equals(delivery.digest(), digest)) {
            throw new RejectedEvent(
                    "Another event with other data had the id " + delivery.event().id());
        }
    }
}
