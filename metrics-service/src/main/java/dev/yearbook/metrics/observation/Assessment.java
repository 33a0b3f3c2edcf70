package dev.yearbook.metrics.observation;

import dev.yearbook.metrics.interval.Verdict;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Says how the observations of each slot stand to each other, and which one is shown.
///
/// A figure that its own publisher restated later is `revised`; the others are not judged by it.
/// Restricted observations and amounts of change are never shown as headline.
@Singleton
public final class Assessment {

    private static final int MOST = 200;

    private final HeadlineRule rule;

    public Assessment(HeadlineRule rule) {
        this.rule = rule;
    }

    /// Assesses observations of any slots, in the order given.
    public List<Assessed> of(Collection<Recorded> observations) {
        Map<Slot, List<Recorded>> slots =
                observations.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Slot::of, LinkedHashMap::new, Collectors.toList()));
        return slots.values().stream().flatMap(slot -> slot(slot).stream()).toList();
    }

    private List<Assessed> slot(List<Recorded> slot) {
        Optional<Recorded> headline = headline(slot);
        List<Recorded> others = compared(slot);
        return slot.stream().map(o -> assessed(o, others, headline)).toList();
    }

    private Optional<Recorded> headline(List<Recorded> slot) {
        return slot.stream().filter(o -> !o.isChange() && !o.restricted()).min(rule.order());
    }

    /// Those that the others of a slot are compared with: all, or of very many the latest 200.
    private static List<Recorded> compared(List<Recorded> slot) {
        if (slot.size() <= MOST) return slot;
        return slot.stream()
                .sorted(
                        Comparator.comparing((Recorded o) -> o.fact().source().publishedOn())
                                .thenComparing(Recorded::seq)
                                .reversed())
                .limit(MOST)
                .toList();
    }

    private Assessed assessed(Recorded one, List<Recorded> slot, Optional<Recorded> headline) {
        boolean shown = headline.isPresent() && headline.get().id().equals(one.id());
        return new Assessed(
                one,
                verdict(one, slot),
                shown,
                shown ? reason(one, slot) : "not_chosen",
                corroborations(one, slot));
    }

    private String reason(Recorded chosen, List<Recorded> slot) {
        return slot.stream()
                .filter(o -> !o.id().equals(chosen.id()) && !o.isChange() && !o.restricted())
                .min(rule.order())
                .map(next -> rule.reason(chosen, next))
                .orElse("only");
    }

    private static String verdict(Recorded one, List<Recorded> slot) {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (Recorded other : slot) {
            if (other.id().equals(one.id())) continue;
            Verdict verdict = Figures.verdict(one.fact(), other.fact());
            boolean apart = verdict == Verdict.CONTRADICTION || verdict == Verdict.TENSION;
            if (apart && Figures.restates(other.fact(), one.fact())) return "revised";
            if (!(apart && Figures.restates(one.fact(), other.fact()))) verdicts.add(verdict);
        }
        return worst(verdicts);
    }

    private static String worst(Set<Verdict> verdicts) {
        for (Verdict verdict :
                List.of(
                        Verdict.CONTRADICTION,
                        Verdict.TENSION,
                        Verdict.FINER,
                        Verdict.CONSISTENT,
                        Verdict.NOT_COMPARABLE)) {
            if (verdicts.contains(verdict)) return verdict.code();
        }
        return "only";
    }

    private static int corroborations(Recorded one, List<Recorded> slot) {
        return (int)
                slot.stream()
                        .filter(o -> !document(o).equals(document(one)))
                        .filter(o -> agrees(Figures.verdict(one.fact(), o.fact())))
                        .map(Assessment::document)
                        .distinct()
                        .count();
    }

    private static boolean agrees(Verdict verdict) {
        return verdict == Verdict.CONSISTENT || verdict == Verdict.FINER;
    }

    private static String document(Recorded observation) {
        return observation.fact().source().document();
    }
}
