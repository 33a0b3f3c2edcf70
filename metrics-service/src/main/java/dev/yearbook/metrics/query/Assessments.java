package dev.yearbook.metrics.query;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.observation.Assessed;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.observation.Slot;
import dev.yearbook.metrics.publish.ObservationWire;
import dev.yearbook.web.Refused;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Observations for readers: each with its verdict among those of its slot that the query sees.
@Singleton
class Assessments {

    private final ObservationQueries queries;
    private final Assessment assessment;

    Assessments(ObservationQueries queries, Assessment assessment) {
        this.queries = queries;
        this.assessment = assessment;
    }

    /// The observations in their order; with `vintages` first or latest, only those.
    List<Observation> of(List<Recorded> shown, ObservationFilters filters, String[] groups) {
        Vintages vintages = Vintages.read(filters.vintages());
        List<Recorded> mates = queries.slotMates(filters, groups, shown);
        Map<Slot, List<Recorded>> slots = mates.stream().collect(Collectors.groupingBy(Slot::of));
        Map<String, Assessed> assessed = new HashMap<>();
        assessment.of(mates).forEach(a -> assessed.put(a.observation().id(), a));
        return shown.stream()
                .filter(o -> vintages.keeps(o, slots.getOrDefault(Slot.of(o), List.of())))
                .flatMap(o -> Optional.ofNullable(assessed.get(o.id())).stream())
                .map(ObservationWire::of)
                .toList();
    }

    private enum Vintages {
        ALL,
        FIRST,
        LATEST;

        static Vintages read(@Nullable String text) {
            return switch (text == null ? "all" : text) {
                case "all" -> ALL;
                case "first" -> FIRST;
                case "latest" -> LATEST;
                default ->
                        throw Refused.parameter(
                                "vintages",
                                "“" + text + "” is unknown",
                                "Use all, first or latest");
            };
        }

        boolean keeps(Recorded observation, List<Recorded> slot) {
            Comparator<Recorded> order =
                    Comparator.comparing((Recorded o) -> o.fact().source().publishedOn())
                            .thenComparing(Recorded::seq);
            return switch (this) {
                case ALL -> true;
                case FIRST -> slot.stream().noneMatch(o -> order.compare(o, observation) < 0);
                case LATEST -> slot.stream().noneMatch(o -> order.compare(o, observation) > 0);
            };
        }
    }
}
