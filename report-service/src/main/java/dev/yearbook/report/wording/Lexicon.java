package dev.yearbook.report.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Words by their key, from a table of tab-separated rows beside this class; lines that begin with
///
/// # are comments.
record Lexicon(Map<String, List<String>> rows) {

    static final Lexicon UNITS = read("units.tsv");
    static final Lexicon THEMES = read("themes.tsv");
    static final Lexicon PLACES = read("places.tsv");

    /// The column of a row, or the fallback where there is no such row.
    String get(String key, int column, String fallback) {
        List<String> row = rows.get(key);
        return row == null || row.size() <= column ? fallback : row.get(column);
    }

    private static Lexicon read(String resource) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .forEach(row -> rows.put(row.getFirst(), row.subList(1, row.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Lexicon(rows);
    }
}
