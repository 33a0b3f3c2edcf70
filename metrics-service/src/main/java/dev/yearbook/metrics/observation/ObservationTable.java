package dev.yearbook.metrics.observation;

import dev.yearbook.messaging.event.EventJson;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The table `observation`, as far as it is written and looked up.
@Singleton
public class ObservationTable {

    private static final String INSERT =
            """
            insert into observation (fact, series, period_start, period_end, published_on, document,
                restricted, score, reasons, content, recorded_from, recorded_to)
            select f, s, ps, pe, po, d, r, sc, string_to_array(re, E'\\x1f'), c::jsonb, rf, rt
            from unnest(?::text[], ?::text[], ?::date[], ?::date[], ?::date[], ?::text[],
                ?::boolean[], ?::real[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
                as t (f, s, ps, pe, po, d, r, sc, re, c, rf, rt)
            """;

    private final ObservationRows rows;
    private final EventJson json;

    ObservationTable(ObservationRows rows, EventJson json) {
        this.rows = rows;
        this.json = json;
    }

    /// The current observations of these facts.
    public List<Recorded> current(Connection connection, Collection<String> facts)
            throws SQLException {
        return select(
                connection,
                "select * from observation where fact = any (?) and recorded_to is null",
                facts);
    }

    /// The current observations of these series that end on these dates, pair by pair: of each pair
    /// the latest 200, so that a period of any number of figures takes bounded time and memory.
    public List<Recorded> inSlots(Connection connection, Collection<Slot> slots)
            throws SQLException {
        String sql =
                """
                select o.* from (
                    select distinct * from unnest(?::text[], ?::date[]) as s (series, period_end)) s
                cross join lateral (
                    select * from observation o
                    where o.series = s.series and o.period_end = s.period_end
                    and o.recorded_to is null order by o.seq desc limit 200) o
                order by o.seq
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, array(connection, "text", slots, Slot::series));
            select.setArray(2, array(connection, "date", slots, Slot::end));
            return rows.all(select);
        }
    }

    /// The current observations of these series, latest periods first, of each at most `limit`.
    public List<Recorded> ofSeries(Connection connection, Collection<String> series, int limit)
            throws SQLException {
        String sql =
                """
                select o.* from unnest(?::text[]) as s (id)
                cross join lateral (
                    select * from observation
                    where series = s.id and recorded_to is null
                    order by period_end desc, seq desc limit ?) o
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", series.toArray()));
            select.setInt(2, limit);
            return rows.all(select);
        }
    }

    /// Records observations.
    public void insert(Connection connection, List<Recorded> all) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, array(connection, "text", all, Recorded::id));
            insert.setArray(2, array(connection, "text", all, Recorded::series));
            insert.setArray(3, array(connection, "date", all, o -> o.fact().period().start()));
            insert.setArray(4, array(connection, "date", all, o -> o.fact().period().end()));
            insert.setArray(
                    5, array(connection, "date", all, o -> o.fact().source().publishedOn()));
            insert.setArray(6, array(connection, "text", all, o -> o.fact().source().document()));
            insert.setArray(7, array(connection, "boolean", all, Recorded::restricted));
            insert.setArray(8, array(connection, "real", all, o -> (float) o.score()));
            insert.setArray(
                    9, array(connection, "text", all, o -> String.join("\u001f", o.reasons())));
            insert.setArray(10, array(connection, "text", all, o -> json.write(o.fact())));
            insert.setArray(
                    11, array(connection, "timestamptz", all, o -> Timestamp.from(o.from())));
            insert.setArray(12, array(connection, "timestamptz", all, ObservationTable::end));
            insert.executeUpdate();
        }
    }

    /// Ends the current observations of these facts, each at its time.
    public void close(Connection connection, List<String> facts, List<Instant> at)
            throws SQLException {
        String sql =
                """
                update observation o set recorded_to = greatest(t.at, o.recorded_from)
                from unnest(?::text[], ?::timestamptz[]) as t (fact, at)
                where o.fact = t.fact and o.recorded_to is null
                """;
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setArray(1, connection.createArrayOf("text", facts.toArray()));
            update.setArray(2, array(connection, "timestamptz", at, Timestamp::from));
            update.executeUpdate();
        }
    }

    private static @Nullable Timestamp end(Recorded observation) {
        Instant to = observation.to();
        return to == null ? null : Timestamp.from(to);
    }

    private List<Recorded> select(Connection connection, String sql, Collection<String> values)
            throws SQLException {
        if (values.isEmpty()) return List.of();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("text", values.toArray()));
            return rows.all(select);
        }
    }

    private static <T> java.sql.Array array(
            Connection connection,
            String type,
            Collection<T> all,
            Function<T, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, all.stream().map(value).toArray());
    }
}
