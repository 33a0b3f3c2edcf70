package dev.yearbook.ingest.context;

import java.util.ArrayList;
import java.util.List;

/// Cuts a folded text into clauses. Commas inside brackets, quotation marks and titles cut nothing,
/// unless the closing sign is missing.
public final class Clauses {

    private static final int LONGEST_ASIDE = 120;

    /// A clause as long as this ends at the next list sign or space, one twice as long anywhere, so
    /// that what is read per clause stays small whatever the text.
    private static final int LONGEST_CLAUSE = 600;

    private Clauses() {}

    /// The clauses of `text` in order.
    public static List<Clause> of(String text) {
        List<Clause> clauses = new ArrayList<>();
        int start = 0;
        char before = '。';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int close = closing(c);
            if (close > 0) {
                i = skipAside(text, i, (char) close);
                continue;
            }
            char delimiter = delimiter(text, i, i - start);
            if (delimiter != 0) {
                add(clauses, text, start, i, before);
                before = delimiter;
                start = i + 1;
            }
        }
        add(clauses, text, start, text.length(), before);
        return clauses;
    }

    private static void add(List<Clause> clauses, String text, int start, int end, char before) {
        int from = start;
        while (from < end && text.charAt(from) == ' ') {
            from++;
        }
        if (from < end) {
            clauses.add(new Clause(from, end, before));
        }
    }

    private static char delimiter(String text, int i, int length) {
        char c = text.charAt(i);
        boolean dash = c == '—' && text.startsWith("——", i);
        boolean cut =
                length > LONGEST_CLAUSE && (c == '、' || c == ' ') || length > 2 * LONGEST_CLAUSE;
        return dash || cut ? '，' : delimiter(c);
    }

    private static char delimiter(char c) {
        return switch (c) {
            case '。', '！', '？', '!', '?', '\n' -> '。';
            case '；' -> '；';
            case '，' -> '，';
            case '：' -> '：';
            default -> 0;
        };
    }

    /// The sign that closes what `c` opens, or 0.
    static int closing(char c) {
        return switch (c) {
            case '（' -> '）';
            case '“' -> '”';
            case '《' -> '》';
            case '〔' -> '〕';
            case '【' -> '】';
            default -> 0;
        };
    }

    /// The place of the closing sign, or `open` if it is too far away to belong to it.
    static int skipAside(String text, int open, char close) {
        int limit = Math.min(text.length(), open + LONGEST_ASIDE);
        int depth = 0;
        for (int i = open; i < limit; i++) {
            if (text.charAt(i) == text.charAt(open)) {
                depth++;
            } else if (text.charAt(i) == close && --depth == 0) {
                return i;
            }
        }
        return open;
    }
}
