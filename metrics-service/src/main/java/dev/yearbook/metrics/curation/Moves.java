package dev.yearbook.metrics.curation;

import dev.yearbook.metrics.observation.ObservationTable;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import dev.yearbook.metrics.publish.ObservationEvents;
import dev.yearbook.metrics.publish.SlotChange;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Moves observations to other series, and tells it.
@Singleton
class Moves {

    private final SeriesTable series;
    private final ObservationTable observations;
    private final ObservationEvents events;

    Moves(SeriesTable series, ObservationTable observations, ObservationEvents events) {
        this.series = series;
        this.observations = observations;
        this.events = events;
    }

    /// Moves facts, each to its series, as of the time of the decision.
    ///
    /// @return where each fact had been
    Map<String, String> move(
            Connection connection, Map<String, String> goals, String reason, Instant now)
            throws SQLException {
        Set<String> touched = new TreeSet<>(goals.values());
        observations.current(connection, goals.keySet()).forEach(o -> touched.add(o.series()));
        series.lock(connection, touched);
        List<Recorded> before =
                observations.current(connection, goals.keySet()).stream()
                        .filter(o -> !o.series().equals(goals.get(o.id())))
                        .toList();
        List<Recorded> after =
                before.stream()
                        .map(o ->
                                o.movedTo(
                                        goals.getOrDefault(o.id(), o.series()),
                                        List.of(reason),
                                        now))
                        .toList();
        List<Recorded> around = observations.inSlots(connection, slots(before, after));
        observations.close(
                connection,
                before.stream().map(Recorded::id).toList(),
                Collections.nCopies(before.size(), now));
        observations.insert(connection, after);
        series.changed(connection, latest(before, after));
        events.append(
                connection, changes(before, after, around), ids -> byId(connection, ids), reason);
        Map<String, String> moved = new LinkedHashMap<>();
        before.forEach(o -> moved.put(o.id(), o.series()));
        return moved;
    }

    private Map<String, Series> byId(Connection connection, Set<String> ids) throws SQLException {
        return series.byIds(connection, ids).stream().collect(Collectors.toMap(Series::id, s -> s));
    }

    private static Set<Slot> slots(List<Recorded> before, List<Recorded> after) {
        return Stream.concat(before.stream(), after.stream())
                .map(Slot::of)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, BigDecimal> latest(List<Recorded> before, List<Recorded> after) {
        Map<String, BigDecimal> latest = new TreeMap<>();
        Stream.concat(before.stream(), after.stream())
                .forEach(o -> latest.put(o.series(), o.fact().quantity().value()));
        return latest;
    }

    private static List<SlotChange> changes(
            List<Recorded> before, List<Recorded> after, List<Recorded> around) {
        Set<String> gone = before.stream().map(Recorded::id).collect(Collectors.toSet());
        return slots(before, after).stream()
                .map(slot -> {
                    List<Recorded> then =
                            around.stream().filter(o -> Slot.of(o).equals(slot)).toList();
                    Stream<Recorded> kept = then.stream().filter(o -> !gone.contains(o.id()));
                    Stream<Recorded> come = after.stream().filter(o -> Slot.of(o).equals(slot));
                    return new SlotChange(slot, then, Stream.concat(kept, come).toList());
                })
                .toList();
    }
}
