package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Rows;
import java.util.List;

/// The terms of the field that reports write in a long and a short form.
final class Terms {

    private static final List<List<String>> TERMS = Rows.of("terms.tsv");

    private Terms() {}

    /// The text with the short form of each term.
    static String shorten(String text) {
        String shorter = text;
        for (List<String> row : TERMS) {
            shorter = shorter.replace(row.get(0), row.get(1));
        }
        return shorter;
    }
}
