package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Rows;
import dev.yearbook.ingest.context.Vocabulary;
import java.util.List;

/// The terms of the field that reports write in a long and a short form.
final class Terms {

    private static final List<List<String>> TERMS = Rows.of("terms.tsv");

    private Terms() {}

    /// Whether words end with the noun of a measure: 产值, 常住人口.
    static boolean measured(String words) {
        return Vocabulary.HEADS.endingAt(words, words.length(), 0).isPresent();
    }

    /// The text with the short form of each term.
    static String shorten(String text) {
        if (text.indexOf("研究与试验") < 0 && text.indexOf("R&D") < 0) {
            return text;
        }
        String shorter = text;
        for (List<String> row : TERMS) {
            shorter = shorter.replace(row.get(0), row.get(1));
        }
        return shorter;
    }
}
