package dev.yearbook.ingest.reading.text;

import dev.yearbook.ingest.reading.layout.Typography;
import java.util.Arrays;

/// The lines of a text and where they stand in it.
final class SourceLines {

    private static final int TAB = 4;

    private final String source;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;

    private SourceLines(String source) {
        this.source = source;
    }

    /// Splits at LF, CR LF, CR, form feed, and the Unicode line and paragraph separators.
    static SourceLines of(String source) {
        SourceLines lines = new SourceLines(source);
        int start = 0;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (isBreak(c)) {
                lines.add(start, i);
                i += c == '\r' && i + 1 < source.length() && source.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(start, source.length());
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }

    /// Adds a line without the blanks and invisible characters at its ends.
    private void add(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isNothing(source.charAt(start))) {
            start++;
        }
        while (start < end && isNothing(source.charAt(end - 1))) {
            end--;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private static boolean isNothing(char c) {
        return Typography.isBlank(c) || Typography.isInvisible(c);
    }

    String source() {
        return source;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    boolean isBlank(int line) {
        return starts[line] == ends[line];
    }

    String text(int line) {
        return source.substring(starts[line], ends[line]);
    }

    char first(int line) {
        return source.charAt(starts[line]);
    }

    /// The source offset at which the line begins, its leading blanks among it.
    int margin(int line) {
        int at = starts[line];
        while (at > 0 && !isBreak(source.charAt(at - 1)) && isNothing(source.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /// The columns of blank before the line; a full-width blank counts two, a tab four.
    int indent(int line) {
        int indent = 0;
        for (int i = margin(line); i < starts[line]; i++) {
            char c = source.charAt(i);
            indent += c == '\u3000' ? 2 : c == '\t' ? TAB : Typography.isBlank(c) ? 1 : 0;
        }
        return indent;
    }
}
