package dev.yearbook.ingest.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A table of words in `lexicon/*.tsv`: the first line names the columns, lines that begin with `#`
/// are remarks. Every row has a column `example` that a test reads.
record Lexicon(String name, List<Row> rows) {

    /// A row by the names of its columns.
    record Row(Map<String, String> cells) {

        /// The cell of a column, or the empty string.
        String get(String column) {
            return cells.getOrDefault(column, "");
        }

        /// The words of a cell that lists several with blanks between.
        List<String> words(String column) {
            String cell = get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
        }
    }

    /// Reads the table of that name.
    static Lexicon named(String name) {
        try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".tsv")) {
            if (in == null) {
                throw new IllegalArgumentException("No lexicon is called " + name);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("Lexicon %s cannot be read".formatted(name), e);
        }
    }

    private static Lexicon parse(String name, String text) {
        List<String> lines = text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        String[] columns = lines.getFirst().split("\t", -1);
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rows.add(row(columns, line.split("\t", -1)));
        }
        return new Lexicon(name, List.copyOf(rows));
    }

    private static Row row(String[] columns, String[] cells) {
        Map<String, String> row = LinkedHashMap.newLinkedHashMap(columns.length);
        for (int i = 0; i < Math.min(columns.length, cells.length); i++) {
            row.put(columns[i], cells[i]);
        }
        return new Row(row);
    }
}
