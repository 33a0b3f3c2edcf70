package dev.yearbook.metrics.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A vocabulary table: tab-separated, UTF-8, comments from `#`, the first row names the columns.
///
/// @param rows the rows, each by column name; a missing cell is empty
public record Table(List<Map<String, String>> rows) {

    /// Reads a table of the `vocabulary` folder.
    ///
    /// @throws IllegalStateException where there is no such table: the build is broken
    public static Table read(String name) {
        String path = "/vocabulary/" + name;
        try (InputStream in = Table.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no vocabulary table " + path);
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return parse(reader.lines().filter(line -> !line.isBlank()).toList());
        } catch (IOException e) {
            throw new UncheckedIOException("vocabulary table " + path, e);
        }
    }

    private static Table parse(List<String> lines) {
        List<String[]> cells =
                lines.stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split("\t", -1))
                        .toList();
        String[] columns = cells.getFirst();
        return new Table(cells.stream().skip(1).map(row -> named(columns, row)).toList());
    }

    private static Map<String, String> named(String[] columns, String[] row) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            named.put(columns[i], i < row.length ? row[i].strip() : "");
        }
        return Map.copyOf(named);
    }

    /// The cell of a row; an unknown column is a mistake of ours.
    public static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
