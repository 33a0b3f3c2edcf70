package dev.yearbook.metrics.publish;

import dev.yearbook.messaging.event.EventJson;
import dev.yearbook.messaging.outbox.Outbox;
import dev.yearbook.messaging.outbox.OutboxMessage;
import dev.yearbook.metrics.events.MetricTopics;
import dev.yearbook.metrics.events.ObservationChanged;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.metrics.observation.Assessed;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.series.Series;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Tells others what happened to observations.
///
/// | what happened | change | reason |
/// | --- | --- | --- |
/// | the first figure of its period | `recorded` | `first` |
/// | another one that agrees | `recorded` | `added` |
/// | another one that contradicts | `recorded` | `contradicted` |
/// | another one of the same publisher, later, that says otherwise | `revised` | `revised` |
/// | the same place read anew | `corrected` | `corrected` |
/// | it is, or is no longer, the one shown | `recorded` | `headline` |
/// | it came from another series, or went there | `moved` | as its cause |
/// | it is gone | `withdrawn` | `withdrawn` |
///
/// Nothing is told of restricted observations.
@Singleton
public class ObservationEvents {

    /// Finds series by their ids.
    public interface SeriesById {
        /// The series that exist, by id.
        Map<String, Series> find(Set<String> ids) throws SQLException;
    }

    private final Assessment assessment;
    private final Outbox outbox;
    private final EventJson json;
    private final Clock clock;

    ObservationEvents(Assessment assessment, Outbox outbox, EventJson json, Clock clock) {
        this.assessment = assessment;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    /// Appends the events of changed slots.
    public void append(Connection connection, List<SlotChange> changes, SeriesById byId)
            throws SQLException {
        append(connection, changes, byId, "moved");
    }

    /// Appends the events of changed slots, of which moves have this reason.
    public void append(
            Connection connection, List<SlotChange> changes, SeriesById byId, String moveReason)
            throws SQLException {
        Map<String, Assessed> before = assessed(changes.stream().map(SlotChange::before).toList());
        Map<String, Assessed> after = assessed(changes.stream().map(SlotChange::after).toList());
        Set<String> ids = new LinkedHashSet<>();
        changes.forEach(change -> ids.add(change.slot().series()));
        Map<String, Series> series = byId.find(ids);
        Set<String> facts = new LinkedHashSet<>(before.keySet());
        facts.addAll(after.keySet());
        List<OutboxMessage> messages = new ArrayList<>();
        for (String fact : facts) {
            Told told =
                    new Told(
                            Optional.ofNullable(before.get(fact)),
                            Optional.ofNullable(after.get(fact)));
            messages.addAll(messages(told, before, series, moveReason));
        }
        outbox.append(connection, messages);
    }

    private record Told(Optional<Assessed> before, Optional<Assessed> after) {

        Recorded any() {
            return after.or(() -> before).orElseThrow().observation();
        }

        boolean isUnchanged() {
            return before.equals(after);
        }
    }

    private Map<String, Assessed> assessed(List<List<Recorded>> slots) {
        Map<String, Assessed> byFact = new LinkedHashMap<>();
        assessment
                .of(slots.stream().flatMap(List::stream).toList())
                .forEach(a -> byFact.put(a.observation().id(), a));
        return byFact;
    }

    private List<OutboxMessage> messages(
            Told told,
            Map<String, Assessed> before,
            Map<String, Series> series,
            String moveReason) {
        if (told.isUnchanged() || told.any().restricted()) return List.of();
        Set<String> keys = new LinkedHashSet<>();
        told.before().ifPresent(a -> keys.add(a.observation().series()));
        told.after().ifPresent(a -> keys.add(a.observation().series()));
        List<OutboxMessage> messages = new ArrayList<>();
        for (String key : keys) {
            Series of = series.get(key);
            if (of != null) messages.add(message(told, before, of.identity(), moveReason));
        }
        return messages;
    }

    private OutboxMessage message(
            Told told, Map<String, Assessed> before, SeriesIdentity identity, String moveReason) {
        What what = what(told, before, moveReason);
        Instant at = at(told);
        ObservationChanged event =
                new ObservationChanged(
                        identity,
                        what.change(),
                        what.reason(),
                        what.before().map(ObservationWire::of).orElse(null),
                        told.after().map(ObservationWire::of).orElse(null),
                        at);
        return OutboxMessage.of(
                        MetricTopics.OBSERVATIONS,
                        identity.id(),
                        MetricTopics.OBSERVATION_PREFIX + what.change() + ".v1",
                        json.write(event),
                        at)
                .about(identity.id())
                .describedBy(EventSchemas.OBSERVATION_CHANGED);
    }

    /// A withdrawal happens now: told with the time when its observation was recorded, it would be
    /// older than states of the series that still show the observation, and they would win.
    private Instant at(Told told) {
        return told.after().isEmpty() ? clock.instant() : told.any().from();
    }

    private record What(String change, String reason, Optional<Assessed> before) {}

    private static What what(Told told, Map<String, Assessed> before, String moveReason) {
        if (told.after().isEmpty()) return new What("withdrawn", "withdrawn", told.before());
        Assessed now = told.after().get();
        if (told.before().isPresent()) return known(told.before().get(), now, moveReason);
        Optional<Assessed> restated =
                before.values().stream().filter(a -> restates(now, a)).findFirst();
        if (restated.isPresent()) return new What("revised", "revised", restated);
        return new What("recorded", firstReason(now), Optional.empty());
    }

    private static What known(Assessed then, Assessed now, String moveReason) {
        Optional<Assessed> before = Optional.of(then);
        if (!then.observation().series().equals(now.observation().series())) {
            return new What("moved", moveReason, before);
        }
        return then.observation().seq() == now.observation().seq()
                ? new What("recorded", "headline", before)
                : new What("corrected", "corrected", before);
    }

    private static String firstReason(Assessed now) {
        return switch (now.verdict()) {
            case "only" -> "first";
            case "contradiction" -> "contradicted";
            default -> "added";
        };
    }

    private static boolean restates(Assessed now, Assessed then) {
        Recorded a = now.observation();
        Recorded b = then.observation();
        return a.series().equals(b.series())
                && a.fact().period().equals(b.fact().period())
                && Figures.restates(a.fact(), b.fact())
                && !Figures.verdict(a.fact(), b.fact())
                        .equals(dev.yearbook.metrics.interval.Verdict.CONSISTENT);
    }
}
