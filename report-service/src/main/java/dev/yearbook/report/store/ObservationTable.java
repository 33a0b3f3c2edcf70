package dev.yearbook.report.store;

import dev.yearbook.metrics.events.Observation;
import io.micronaut.serde.annotation.Serdeable;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;

/// What is known of observations. Of two tellings the later recorded wins, in whatever order they
/// arrive; what is gone stays known as gone.
@Singleton
public final class ObservationTable {

    private static final String UPSERT =
            """
            insert into observation (id, series, body, gone, revised, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set series = excluded.series, body = excluded.body,
              gone = excluded.gone, revised = observation.revised or excluded.revised,
              recorded_at = excluded.recorded_at
            where observation.recorded_at <= excluded.recorded_at
            """;

    // The first 64 bits, signed, of the MD5 of each id, summed up: in whatever order they come.
    private static final String CHECKSUM =
            """
            select count(*), coalesce(sum(('x' || substr(md5(id), 1, 16))::bit(64)::bigint), 0)
            from observation where not gone
            """;

    private final Json json;
    private final TransactionOperations<Connection> transactions;

    ObservationTable(Json json, TransactionOperations<Connection> transactions) {
        this.json = json;
        this.transactions = transactions;
    }

    /// What is known, in short.
    ///
    /// @param count how many observations
    /// @param checksum a number that depends on their ids alone
    @Serdeable
    public record Checksum(long count, String checksum) {}

    /// How many observations there are, and the checksum of their ids.
    public Checksum checksum() {
        return transactions.executeRead(status -> {
            try (Statement statement = status.getConnection().createStatement();
                    ResultSet row = statement.executeQuery(CHECKSUM)) {
                row.next();
                return new Checksum(row.getLong(1), row.getString(2));
            }
        });
    }

    /// What an event tells of one observation.
    ///
    /// @param observation the observation
    /// @param gone whether it is no more
    /// @param revised whether the same source had said otherwise
    /// @param recordedAt when this was recorded
    public record Telling(
            Observation observation, boolean gone, boolean revised, Instant recordedAt) {}

    /// Enters tellings in this order.
    public void enter(Connection connection, Collection<Telling> tellings) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(UPSERT)) {
            for (Telling telling : tellings) {
                insert.setString(1, telling.observation().id());
                insert.setString(2, telling.observation().series());
                insert.setString(3, json.text(telling.observation()));
                insert.setBoolean(4, telling.gone());
                insert.setBoolean(5, telling.revised());
                insert.setTimestamp(6, Timestamp.from(telling.recordedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
