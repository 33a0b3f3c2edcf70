package dev.yearbook.metrics.vocabulary;

import static dev.yearbook.metrics.vocabulary.Table.cell;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The starter vocabulary of indicators.
public final class Indicators {

    private final List<Indicator> all =
            Table.read("indicators.tsv").rows().stream().map(Indicators::indicator).toList();

    /// All of them, in the order of the table.
    public List<Indicator> all() {
        return all;
    }

    private static Indicator indicator(Map<String, String> row) {
        return new Indicator(
                cell(row, "id"),
                cell(row, "name"),
                cell(row, "english"),
                Stream.of(cell(row, "aliases").split(";")).filter(a -> !a.isEmpty()).toList(),
                cell(row, "unit"),
                cell(row, "basis"),
                cell(row, "theme"),
                cell(row, "code"));
    }
}
