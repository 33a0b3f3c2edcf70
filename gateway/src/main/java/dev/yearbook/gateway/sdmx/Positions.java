package dev.yearbook.gateway.sdmx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Numbers values in the order in which they are met, as SDMX-JSON and JSON-stat refer to them.
final class Positions {

    private final Map<String, Integer> positions = new LinkedHashMap<>();

    /// The number of `value`, counted from 0.
    int of(String value) {
        Integer known = positions.putIfAbsent(value, positions.size());
        return known == null ? positions.size() - 1 : known;
    }

    /// All values in the order of their numbers.
    List<String> values() {
        return List.copyOf(positions.keySet());
    }
}
