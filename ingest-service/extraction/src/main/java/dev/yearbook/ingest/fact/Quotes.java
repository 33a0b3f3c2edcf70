package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;

/// The sentence that a figure stands in, as evidence.
final class Quotes {

    private static final int LONGEST = 300;

    private Quotes() {}

    static String sentence(String text, Clause clause) {
        int start = clause.start();
        int floor = Math.max(0, clause.start() - LONGEST);
        while (start > floor && !ends(text.charAt(start - 1))) {
            start--;
        }
        int end = clause.end();
        int limit = Math.min(text.length(), clause.end() + LONGEST);
        while (end < limit && !ends(text.charAt(end))) {
            end++;
        }
        return text.substring(start, Math.min(text.length(), end + 1)).strip();
    }

    private static boolean ends(char c) {
        return c == '。' || c == '\n';
    }
}
