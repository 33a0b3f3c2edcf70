package dev.yearbook.gateway.sdmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The numbers of the values of each component.
final class Numbering {

    private final Map<String, Positions> components = new LinkedHashMap<>();

    /// The number of a value of a component, counted from 0.
    int of(String component, String value) {
        return components.computeIfAbsent(component, _ -> new Positions()).of(value);
    }

    /// The values of a component that have numbers, in their order.
    List<String> values(String component) {
        Positions known = components.get(component);
        return known == null ? List.of() : known.values();
    }
}
