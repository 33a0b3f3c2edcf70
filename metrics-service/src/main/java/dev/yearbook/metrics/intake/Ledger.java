package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.FactWithdrawn;
import dev.yearbook.metrics.observation.Recorded;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one batch changes: which facts are recorded, which are known otherwise from then on.
///
/// Statements of one fact take effect in the order of document version and recording, whatever the
/// order in which they arrive: the older of two is not recorded any more, and one that was
/// withdrawn later not at all.
final class Ledger {

    /// What happened to a fact.
    ///
    /// @param before its observation before the batch
    /// @param after its observation after the batch
    record Change(Optional<Recorded> before, Optional<Recorded> after) {}

    private final Map<String, Recorded> stored;
    private final Map<String, Recorded> current;
    private final Map<String, Instant> withdrawn;
    private final List<Recorded> passing = new ArrayList<>();
    private final Map<String, Instant> closed = new LinkedHashMap<>();
    private final List<FactWithdrawn> withdrawals = new ArrayList<>();
    private final Map<String, Boolean> touched = new LinkedHashMap<>();

    Ledger(List<Recorded> stored, Map<String, Instant> withdrawn) {
        this.stored = new HashMap<>();
        stored.forEach(o -> this.stored.put(o.id(), o));
        this.current = new HashMap<>(this.stored);
        this.withdrawn = new HashMap<>(withdrawn);
    }

    /// Whether a statement says something new.
    boolean accepts(FactStated fact) {
        Instant gone = withdrawn.get(fact.id());
        if (gone != null && !fact.recordedAt().isAfter(gone)) return false;
        Recorded present = current.get(fact.id());
        return present == null || isNewer(fact, present.fact());
    }

    private static boolean isNewer(FactStated fact, FactStated than) {
        if (fact.source().version() != than.source().version()) {
            return fact.source().version() > than.source().version();
        }
        return !fact.readerVersion().equals(than.readerVersion())
                && fact.recordedAt().isAfter(than.recordedAt());
    }

    /// Records an observation in the place of the one before.
    void record(Recorded observation) {
        end(observation.id(), observation.from());
        current.put(observation.id(), observation);
        touched.put(observation.id(), true);
    }

    /// Puts an observation into another place than was thought when it was recorded.
    void replace(Recorded observation) {
        current.put(observation.id(), observation);
    }

    /// Takes a fact back, unless it was stated anew since.
    void withdraw(FactWithdrawn withdrawal) {
        withdrawals.add(withdrawal);
        withdrawn.merge(withdrawal.id(), withdrawal.recordedAt(), Ledger::later);
        Recorded present = current.get(withdrawal.id());
        if (present == null || present.fact().recordedAt().isAfter(withdrawal.recordedAt())) return;
        end(withdrawal.id(), withdrawal.recordedAt());
        current.remove(withdrawal.id());
        touched.put(withdrawal.id(), true);
    }

    private void end(String fact, Instant at) {
        Recorded present = current.get(fact);
        if (present == null) return;
        if (present.seq() > 0) closed.putIfAbsent(fact, at);
        else passing.add(present.until(at));
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /// Stored observations that end, and when.
    Map<String, Instant> closed() {
        return closed;
    }

    /// New observations, those that ended within the batch among them.
    List<Recorded> added() {
        List<Recorded> added = new ArrayList<>(passing);
        touched.keySet().stream()
                .map(current::get)
                .filter(o -> o != null && o.seq() == 0)
                .forEach(added::add);
        return added;
    }

    /// Withdrawals to be remembered.
    List<FactWithdrawn> withdrawals() {
        return withdrawals;
    }

    /// What happened to each fact, in the order in which it first did.
    List<Change> changes() {
        return touched.keySet().stream()
                .map(id ->
                        new Change(
                                Optional.ofNullable(stored.get(id)),
                                Optional.ofNullable(current.get(id))))
                .toList();
    }
}
