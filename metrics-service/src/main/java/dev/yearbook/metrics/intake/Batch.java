package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.linking.Identity;
import dev.yearbook.metrics.linking.Link;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import dev.yearbook.metrics.publish.ObservationEvents;
import dev.yearbook.metrics.publish.SlotChange;
import dev.yearbook.metrics.series.Series;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// One batch on its way in. First each message is taken, then what it records settles in among what
/// is stored, then all is written.
final class Batch {

    private final Connection connection;
    private final IntakeTables tables;
    private final Ledger ledger;
    private final BatchLinking linking;
    private final Map<FactMessage, Identity> identities;
    private final Map<String, String> placed;
    private final Map<String, Identity> identityOf = new HashMap<>();
    private final List<Doubts.Entry> doubts = new ArrayList<>();
    private Slots slots = new Slots(List.of());

    Batch(
            Connection connection,
            IntakeTables tables,
            Ledger ledger,
            BatchLinking linking,
            Map<FactMessage, Identity> identities,
            Map<String, String> placed) {
        this.connection = connection;
        this.tables = tables;
        this.ledger = ledger;
        this.linking = linking;
        this.identities = identities;
        this.placed = placed;
    }

    /// Records or withdraws the fact of a message, unless something newer is known of it.
    void take(FactMessage message) {
        switch (message) {
            case FactMessage.Withdrawn(var withdrawal, _) -> ledger.withdraw(withdrawal);
            case FactMessage.Stated(var fact, _) when ledger.accepts(fact) ->
                    ledger.record(linked(fact, identity(message, fact)));
            case FactMessage.Stated _ -> {}
        }
    }

    private Identity identity(FactMessage message, FactStated fact) {
        Identity identity = identities.get(message);
        if (identity == null) throw new IllegalStateException("no identity of " + fact.id());
        identityOf.put(fact.id(), identity);
        return identity;
    }

    private Recorded linked(FactStated fact, Identity identity) {
        String place = placed.get(fact.id());
        if (place != null) return recorded(fact, place, 1, List.of("placed by a curator"));
        if (identity.key().indicator().isEmpty()) {
            String own = linking.apart(fact, identity).id();
            return recorded(fact, own, 0, List.of("nothing says what is measured"));
        }
        Link link = linking.link(fact, identity);
        link.doubt().ifPresent(doubt -> doubt(fact, link.series(), doubt));
        return recorded(fact, link.series(), link.score(), link.reasons());
    }

    private void doubt(FactStated fact, String series, Link.Doubt doubt) {
        doubts.add(new Doubts.Entry(fact.id(), series, doubt, fact.recordedAt()));
    }

    private static Recorded recorded(
            FactStated fact, String series, double score, List<String> reasons) {
        return new Recorded(0, series, fact, score, reasons, fact.recordedAt(), null);
    }

    /// Looks at what stands where the changes come, and keeps apart what clashes there.
    void settleIn() throws SQLException {
        tables.series().insert(connection, linking.created());
        tables.series().lock(connection, seriesOfChanges());
        slots = new Slots(tables.observations().inSlots(connection, slotsOfChanges()));
        for (Ledger.Change change : ledger.changes()) {
            change.before().ifPresent(slots::remove);
            change.after().map(this::keptApart).ifPresent(slots::add);
        }
    }

    /// The observation, or the same in a series of its own where its document contradicts it.
    private Recorded keptApart(Recorded observation) {
        Optional<Recorded> clash = slots.clash(observation);
        Identity identity = identityOf.get(observation.id());
        if (clash.isEmpty() || identity == null) return observation;
        Series own = linking.apart(observation.fact(), identity);
        String reason = "the same document states another figure for the same";
        Recorded apart = recorded(observation.fact(), own.id(), 0.5, List.of(reason));
        doubt(observation.fact(), own.id(), new Link.Doubt(observation.series(), 0.5, reason));
        ledger.replace(apart);
        return apart;
    }

    private Set<String> seriesOfChanges() {
        Set<String> series = new LinkedHashSet<>();
        observations().forEach(o -> series.add(o.series()));
        return series;
    }

    private Set<Slot> slotsOfChanges() {
        Set<Slot> all = new LinkedHashSet<>();
        observations().forEach(o -> all.add(Slot.of(o)));
        return all;
    }

    private Stream<Recorded> observations() {
        return ledger.changes().stream()
                .flatMap(c -> Stream.concat(c.before().stream(), c.after().stream()));
    }

    /// Writes everything and appends the events.
    void write(ObservationEvents events) throws SQLException {
        tables.series().insert(connection, linking.created());
        tables.withdrawals().remember(connection, ledger.withdrawals());
        tables.observations()
                .close(
                        connection,
                        List.copyOf(ledger.closed().keySet()),
                        List.copyOf(ledger.closed().values()));
        tables.observations().insert(connection, ledger.added());
        tables.doubts().add(connection, doubts);
        tables.series().changed(connection, latest());
        events.append(connection, slotChanges(), this::series);
    }

    private Map<String, BigDecimal> latest() {
        Map<String, BigDecimal> latest = new TreeMap<>();
        observations().forEach(o -> latest.put(o.series(), o.fact().quantity().value()));
        return latest;
    }

    private List<SlotChange> slotChanges() {
        return slotsOfChanges().stream()
                .map(slot -> new SlotChange(slot, slots.before(slot), slots.after(slot)))
                .toList();
    }

    private Map<String, Series> series(Set<String> ids) throws SQLException {
        Map<String, Series> byId = new HashMap<>();
        for (String id : ids) linking.met(id).ifPresent(s -> byId.put(id, s));
        List<String> missing = ids.stream().filter(id -> !byId.containsKey(id)).toList();
        tables.series().byIds(connection, missing).forEach(s -> byId.put(s.id(), s));
        return byId;
    }
}
