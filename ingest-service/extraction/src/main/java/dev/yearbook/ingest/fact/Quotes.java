package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;

/// The sentence that a figure stands in, as evidence.
final class Quotes {

    private static final int LONGEST = 300;

    private Quotes() {}

    static String sentence(String text, Clause clause) {
        int start =
                Math.max(
                                text.lastIndexOf('。', clause.start() - 1),
                                text.lastIndexOf('\n', clause.start() - 1))
                        + 1;
        int stop = text.indexOf('。', clause.end());
        int end = stop < 0 ? text.length() : stop + 1;
        start = Math.max(start, clause.start() - LONGEST);
        end = Math.min(end, clause.end() + LONGEST);
        return text.substring(start, end).strip();
    }
}
