package dev.yearbook.metrics.intake;

import dev.yearbook.metrics.interval.Verdict;
import dev.yearbook.metrics.observation.Figures;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The observations that stand in the slots of a batch, before and after it.
final class Slots {

    private final Map<Slot, List<Recorded>> before = new LinkedHashMap<>();
    private final Map<Slot, List<Recorded>> after = new LinkedHashMap<>();

    /// Begins with what is stored.
    Slots(List<Recorded> stored) {
        for (Recorded observation : stored) {
            put(before, observation);
            put(after, observation);
        }
    }

    private static void put(Map<Slot, List<Recorded>> slots, Recorded observation) {
        slots.computeIfAbsent(Slot.of(observation), slot -> new ArrayList<>()).add(observation);
    }

    /// Removes the observation of a fact.
    void remove(Recorded observation) {
        List<Recorded> slot = after.get(Slot.of(observation));
        if (slot != null) slot.removeIf(o -> o.id().equals(observation.id()));
    }

    /// Adds an observation.
    void add(Recorded observation) {
        put(after, observation);
    }

    /// Another figure of the same document for the same slot that contradicts this one: then the
    /// document speaks of two things, and the names are too coarse to tell them apart.
    Optional<Recorded> clash(Recorded observation) {
        return after.getOrDefault(Slot.of(observation), List.of()).stream()
                .filter(o -> !o.id().equals(observation.id()))
                .filter(o -> document(o).equals(document(observation)))
                .filter(o -> Figures.verdict(o.fact(), observation.fact()) == Verdict.CONTRADICTION)
                .findFirst();
    }

    private static String document(Recorded observation) {
        return observation.fact().source().document();
    }

    /// The observations of a slot before the batch.
    List<Recorded> before(Slot slot) {
        return before.getOrDefault(slot, List.of());
    }

    /// The observations of a slot after the batch.
    List<Recorded> after(Slot slot) {
        return after.getOrDefault(slot, List.of());
    }
}
