package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.DataQuery.AttributeChoice;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the parameters of a data query.
///
/// | version | parameters |
/// | --- | --- |
/// | 2.x | `c[…]`, `updatedAfter`, `asOf`, `firstNObservations`, `lastNObservations`, `dimensionAtObservation`, `attributes`, `measures`, `includeHistory`, `offset`, `limit`, `sort` |
/// | 1.5 | `startPeriod`, `endPeriod`, `updatedAfter`, `firstNObservations`, `lastNObservations`, `dimensionAtObservation`, `detail`, `includeHistory` |
///
/// Any other parameter is refused, because a filter that is ignored gives wrong data.
final class DataQueryParser {

    private static final Set<String> COMMON =
            Set.of(
                    "updatedAfter",
                    "firstNObservations",
                    "lastNObservations",
                    "dimensionAtObservation",
                    "includeHistory",
                    "format",
                    "asOf");
    private static final Set<String> VERSION_1 = Set.of("startPeriod", "endPeriod", "detail");
    private static final Set<String> VERSION_2 =
            Set.of("attributes", "measures", "offset", "limit", "sort");

    private final DataStructure structure;
    private final Map<String, List<String>> parameters;

    DataQueryParser(DataStructure structure, Map<String, List<String>> parameters) {
        this.structure = structure;
        this.parameters = parameters;
    }

    /// Reads a query.
    ///
    /// @param key the key of the path, or `all`
    /// @throws BadQuery if a parameter is unknown or malformed
    DataQuery parse(String key) {
        refuseUnknown();
        Optional<Instant> updatedAfter = one("updatedAfter").map(v -> instant("updatedAfter", v));
        Optional<Instant> asOf = one("asOf").map(v -> instant("asOf", v));
        if (updatedAfter.isPresent()
                && asOf.isPresent()
                && updatedAfter.get().isAfter(asOf.get())) {
            throw new BadQuery("updatedAfter", "updatedAfter must not be later than asOf.");
        }
        String detail = one("detail").orElse("full");
        return new DataQuery(
                KeyPattern.parse(key, structure.dimensions().size()),
                filters(),
                updatedAfter,
                asOf,
                one("includeHistory").map("true"::equals).orElse(false),
                count("firstNObservations"),
                count("lastNObservations"),
                count("offset").orElse(0),
                count("limit"),
                attributes(detail),
                !one("measures").orElse("all").equals("none")
                        && !Set.of("serieskeysonly", "nodata").contains(detail),
                one("dimensionAtObservation").orElse("TIME_PERIOD").equals("AllDimensions"));
    }

    private void refuseUnknown() {
        for (String name : parameters.keySet()) {
            boolean component = name.startsWith("c[") && name.endsWith("]");
            if (!component
                    && !COMMON.contains(name)
                    && !VERSION_1.contains(name)
                    && !VERSION_2.contains(name)) {
                throw new BadQuery(name, "The parameter %s is not known here.".formatted(name));
            }
        }
    }

    private List<ComponentFilter> filters() {
        List<ComponentFilter> filters = new ArrayList<>();
        for (var entry : parameters.entrySet()) {
            if (entry.getKey().startsWith("c[")) {
                String id = entry.getKey().substring(2, entry.getKey().length() - 1);
                requireComponent(entry.getKey(), id);
                entry.getValue().forEach(v -> filters.add(ComponentFilter.parse(id, v)));
            }
        }
        one("startPeriod").ifPresent(v -> filters.add(period("ge:" + v)));
        one("endPeriod").ifPresent(v -> filters.add(period("le:" + v)));
        return filters;
    }

    private static ComponentFilter period(String condition) {
        return ComponentFilter.parse(DataStructure.TIME.id(), condition);
    }

    private void requireComponent(String parameter, String id) {
        if (structure.components().stream().noneMatch(component -> component.id().equals(id))) {
            String known =
                    structure.components().stream()
                            .map(Component::id)
                            .collect(Collectors.joining(", "));
            throw new BadQuery(
                    parameter, "There is no component %s; there are %s.".formatted(id, known));
        }
    }

    private AttributeChoice attributes(String detail) {
        if (!detail.equals("full")) {
            return detail.equals("nodata")
                    ? new AttributeChoice(true, false, Set.of())
                    : AttributeChoice.NONE;
        }
        String wanted = one("attributes").orElse("dsd");
        return switch (wanted) {
            case "dsd", "all" -> AttributeChoice.ALL;
            case "none", "msd", "dataset" -> AttributeChoice.NONE;
            case "series" -> new AttributeChoice(true, false, Set.of());
            case "obs" -> new AttributeChoice(false, true, Set.of());
            default -> new AttributeChoice(true, true, named(wanted));
        };
    }

    private Set<String> named(String wanted) {
        Set<String> ids = Arrays.stream(wanted.split(",")).collect(Collectors.toSet());
        ids.forEach(id -> requireComponent("attributes", id));
        return ids;
    }

    private OptionalInt count(String name) {
        Optional<String> text = one(name);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int count = Integer.parseInt(text.get());
            if (count >= 0) {
                return OptionalInt.of(count);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, together with the negative ones.
        }
        throw new BadQuery(name, "%s must be a whole number, 0 or more.".formatted(name));
    }

    private static Instant instant(String name, String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
            }
            // A plus sign that was not percent-encoded arrives as a blank.
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException malformed) {
            throw new BadQuery(
                    name,
                    "%s must be a date and time with offset, such as 2026-01-31T08:00:00Z."
                            .formatted(name));
        }
    }

    private Optional<String> one(String name) {
        List<String> values = parameters.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new BadQuery(name, "%s may be given once only.".formatted(name));
        }
        return values.stream().findFirst();
    }
}
