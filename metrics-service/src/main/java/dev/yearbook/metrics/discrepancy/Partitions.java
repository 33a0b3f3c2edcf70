package dev.yearbook.metrics.discrepancy;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import dev.yearbook.metrics.vocabulary.Table;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which indicators are the sum of which others, by canonical names.
public final class Partitions {

    private final Map<String, List<String>> partsOf = new HashMap<>();
    private final Map<String, String> wholeOf = new HashMap<>();

    /// Reads the table of partitions.
    public Partitions(Vocabulary vocabulary) {
        for (Map<String, String> row : Table.read("partitions.tsv").rows()) {
            String whole = vocabulary.canonical(cell(row, "whole"));
            List<String> parts =
                    Stream.of(cell(row, "parts").split(";")).map(vocabulary::canonical).toList();
            partsOf.put(whole, parts);
            parts.forEach(part -> wholeOf.put(part, whole));
        }
    }

    /// The parts of an indicator; none where it is not divided.
    public List<String> partsOf(String indicator) {
        return partsOf.getOrDefault(indicator, List.of());
    }

    /// The indicator itself, and the whole that it is part of.
    public Stream<String> withWhole(String indicator) {
        String whole = wholeOf.get(indicator);
        return whole == null ? Stream.of(indicator) : Stream.of(indicator, whole);
    }
}
