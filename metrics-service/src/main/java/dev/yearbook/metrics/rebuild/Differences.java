package dev.yearbook.metrics.rebuild;

import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.observation.ObservationTable;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import dev.yearbook.metrics.publish.ObservationEvents;
import dev.yearbook.metrics.publish.SlotChange;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a rebuild changed, told to subscribers as any other change. What it did not change keeps
/// its version, so that they hear nothing of it.
@Singleton
class Differences {

    /// Above so many facts only the states of their series are told.
    private static final int TOLD_ONE_BY_ONE = 50_000;

    private final SeriesTable table;
    private final ObservationTable observations;
    private final ObservationEvents events;
    private final RebuiltDiscrepancies discrepancies;
    private final Outbox outbox;
    private final Clock clock;

    Differences(
            SeriesTable table,
            ObservationTable observations,
            ObservationEvents events,
            RebuiltDiscrepancies discrepancies,
            Outbox outbox,
            Clock clock) {
        this.table = table;
        this.observations = observations;
        this.events = events;
        this.discrepancies = discrepancies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /// Compares both schemas, keeps versions, and tells what changed.
    ///
    /// @return how many facts stand elsewhere than before
    long tell(Connection connection, Schemas schemas) throws SQLException {
        List<String> facts = moved(connection, schemas);
        keepVersions(connection, schemas);
        if (facts.size() <= TOLD_ONE_BY_ONE) tellOfObservations(connection, schemas, facts);
        tellOfGoneSeries(connection, schemas);
        discrepancies.carryOver(connection, schemas);
        return facts.size();
    }

    private static List<String> moved(Connection connection, Schemas schemas) throws SQLException {
        execute(
                connection,
                """
                create temp table rebuilt_difference on commit drop as
                select fact, l.series as was, n.series as is_now
                from (select fact, series from %s.observation where recorded_to is null) l
                full join (select fact, series from %s.observation where recorded_to is null) n
                    using (fact)
                where l.series is distinct from n.series
                """
                        .formatted(schemas.live(), schemas.next()));
        return texts(connection, "select fact from rebuilt_difference order by fact");
    }

    private static void keepVersions(Connection connection, Schemas schemas) throws SQLException {
        String names =
                "(%1$s.subject, %1$s.subject_en, %1$s.place, %1$s.indicator, %1$s.indicator_en,"
                        + " %1$s.qualifiers, %1$s.whole, %1$s.unit, %1$s.theme, %1$s.derived)";
        execute(
                connection,
                """
                update %s.series n set version = l.version, unsettled = false
                from %s.series l
                where n.id = l.id and %s is not distinct from %s
                and not exists (select 1 from rebuilt_difference d where d.was = n.id)
                and not exists (select 1 from rebuilt_difference d where d.is_now = n.id)
                """
                        .formatted(
                                schemas.next(),
                                schemas.live(),
                                names.formatted("n"),
                                names.formatted("l")));
        execute(
                connection,
                """
                update %s.series n set version = greatest(n.version, l.version) + 1, unsettled = true
                from %s.series l
                where n.id = l.id and (%s is distinct from %s
                or exists (select 1 from rebuilt_difference d where d.was = n.id)
                or exists (select 1 from rebuilt_difference d where d.is_now = n.id))
                """
                        .formatted(
                                schemas.next(),
                                schemas.live(),
                                names.formatted("n"),
                                names.formatted("l")));
        execute(
                connection,
                "update %1$s.series n set unsettled = true where not exists (select 1 from %2$s.series l where l.id = n.id)"
                        .formatted(schemas.next(), schemas.live()));
    }

    private void tellOfObservations(Connection connection, Schemas schemas, List<String> facts)
            throws SQLException {
        if (facts.isEmpty()) return;
        Set<Slot> slots = new LinkedHashSet<>();
        schemas.useLive(connection);
        observations.current(connection, facts).forEach(o -> slots.add(Slot.of(o)));
        schemas.useNext(connection);
        observations.current(connection, facts).forEach(o -> slots.add(Slot.of(o)));
        List<Recorded> after = observations.inSlots(connection, slots);
        schemas.useLive(connection);
        List<Recorded> before = observations.inSlots(connection, slots);
        Map<String, Recorded> were = new HashMap<>();
        before.forEach(o -> were.put(o.id(), o));
        List<Recorded> now = after.stream().map(o -> unchanged(o, were.get(o.id()))).toList();
        List<SlotChange> changes = new ArrayList<>();
        for (Slot slot : slots) changes.add(new SlotChange(slot, in(slot, before), in(slot, now)));
        Map<String, Series> series = series(connection, schemas, slots);
        events.append(connection, changes, ids -> series, "rebuilt");
    }

    /// The live row of an observation that stands where it stood.
    private static Recorded unchanged(
            Recorded now, @org.jspecify.annotations.Nullable Recorded then) {
        return then != null && then.series().equals(now.series()) ? then : now;
    }

    private static List<Recorded> in(Slot slot, Collection<Recorded> all) {
        return all.stream().filter(o -> Slot.of(o).equals(slot)).toList();
    }

    private Map<String, Series> series(Connection connection, Schemas schemas, Set<Slot> slots)
            throws SQLException {
        List<String> ids = slots.stream().map(Slot::series).distinct().toList();
        Map<String, Series> byId = new HashMap<>();
        table.byIds(connection, ids).forEach(s -> byId.put(s.id(), s));
        schemas.useNext(connection);
        table.byIds(connection, ids).forEach(s -> byId.put(s.id(), s));
        schemas.useLive(connection);
        return byId;
    }

    private void tellOfGoneSeries(Connection connection, Schemas schemas) throws SQLException {
        List<String> gone =
                texts(
                        connection,
                        "select id from %s.series l where not exists (select 1 from %s.series n where n.id = l.id)"
                                .formatted(schemas.live(), schemas.next()));
        schemas.useLive(connection);
        outbox.append(
                connection,
                gone.stream()
                        .map(id ->
                                OutboxMessage.gone(
                                        MetricTopics.SERIES,
                                        id,
                                        MetricTopics.SERIES_CHANGED,
                                        clock.instant()))
                        .toList());
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) texts.add(rows.getString(1));
        }
        return texts;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
