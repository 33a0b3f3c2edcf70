package dev.yearbook.ingest.reading.text;

import java.util.List;
import java.util.Locale;

/// How far a block of HTML inside a text reaches.
///
/// As in Markdown it ends at an empty line, or before a heading, but not inside a table or a list
/// that is closed later.
final class HtmlExtent {

    private static final List<String> HELD = List.of("table", "ul", "ol", "script", "style");

    private final SourceLines lines;
    private final int[] lastClosed;

    HtmlExtent(SourceLines lines) {
        this.lines = lines;
        String source = lines.source().toLowerCase(Locale.ROOT);
        this.lastClosed = HELD.stream().mapToInt(tag -> source.lastIndexOf("</" + tag)).toArray();
    }

    /// The line after the block that begins at `line`.
    int end(int line) {
        int[] open = new int[lastClosed.length];
        int end = line;
        while (end < lines.count() && (!isBorder(end) || isHeld(open, end))) {
            count(open, end);
            end++;
        }
        return end;
    }

    private boolean isBorder(int line) {
        return lines.isBlank(line) || lines.first(line) == '#';
    }

    private boolean isHeld(int[] open, int line) {
        for (int i = 0; i < open.length; i++) {
            if (open[i] > 0 && lastClosed[i] >= lines.start(line)) {
                return true;
            }
        }
        return false;
    }

    private void count(int[] open, int line) {
        String source = lines.source();
        for (int at = source.indexOf('<', lines.start(line), lines.end(line));
                at >= 0;
                at = source.indexOf('<', at + 1, lines.end(line))) {
            int tag = HELD.indexOf(Tags.name(source, at));
            if (tag >= 0) {
                open[tag] += source.startsWith("</", at) ? -1 : 1;
            }
        }
    }
}
