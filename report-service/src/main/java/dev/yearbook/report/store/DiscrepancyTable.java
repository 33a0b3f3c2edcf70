package dev.yearbook.report.store;

import dev.yearbook.metrics.events.DiscrepancyChanged;
import dev.yearbook.report.summary.Discrepancy;
import dev.yearbook.report.summary.Places;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// What is known of discrepancies; the latest recorded wins.
@Singleton
public final class DiscrepancyTable {

    private static final String UPSERT =
            """
            insert into discrepancy (id, body, shown, years, places, recorded_at)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set body = excluded.body, shown = excluded.shown,
              years = excluded.years, places = excluded.places, recorded_at = excluded.recorded_at
            where discrepancy.recorded_at <= excluded.recorded_at
            """;

    private static final String OF_YEAR =
            """
            select body from discrepancy where shown and years @> array[?] and places @> array[?::text]
            order by id
            """;

    private final Json json;

    DiscrepancyTable(Json json) {
        this.json = json;
    }

    /// Enters discrepancies in this order.
    public void enter(Connection connection, Collection<DiscrepancyChanged> events)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(UPSERT)) {
            for (DiscrepancyChanged event : events) {
                Discrepancy discrepancy = Discrepancy.of(event);
                Object[] years = discrepancy.years().toArray();
                Object[] places = Places.of(discrepancy).toArray();
                insert.setString(1, event.id());
                insert.setString(2, json.text(discrepancy));
                insert.setBoolean(3, discrepancy.shown());
                insert.setArray(4, connection.createArrayOf("int4", years));
                insert.setArray(5, connection.createArrayOf("text", places));
                insert.setTimestamp(6, Timestamp.from(event.recordedAt()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /// The discrepancies to be shown in a summary.
    public List<Discrepancy> of(Connection connection, int year, String place) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_YEAR)) {
            select.setInt(1, year);
            select.setString(2, place);
            List<Discrepancy> discrepancies = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    discrepancies.add(json.read(rows.getString(1), Discrepancy.class));
                }
            }
            return discrepancies;
        }
    }
}
