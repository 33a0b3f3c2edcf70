package dev.yearbook.ingest.reading.text;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.layout.TableGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tables of Markdown: cells between bars, with a line of dashes below the header.
final class PipeTable {

    private static final Pattern RULE =
            Pattern.compile("\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*)*\\|?");

    private PipeTable() {}

    /// Whether a table begins at `line`.
    static boolean begins(SourceLines lines, int line) {
        if (line + 1 >= lines.count() || !holdsBar(lines, line)) {
            return false;
        }
        return isRule(lines, line + 1)
                || lines.first(line) == '|'
                        && !lines.isBlank(line + 1)
                        && lines.first(line + 1) == '|';
    }

    /// The line after the table that begins at `line`.
    static int end(SourceLines lines, int line) {
        int end = line;
        while (end < lines.count() && holdsBar(lines, end)) {
            end++;
        }
        return end;
    }

    static Block.Table read(SourceLines lines, int from, int to) {
        List<List<Passage>> rows = new ArrayList<>();
        int header = -1;
        for (int line = from; line < to; line++) {
            if (isRule(lines, line)) {
                header = header < 0 ? rows.size() : header;
            } else {
                rows.add(cells(lines, line));
            }
        }
        boolean blank = header == 1 && rows.getFirst().stream().allMatch(Passage::isEmpty);
        return header <= 0 || blank
                ? TableGrid.of(rows)
                : TableGrid.of(rows, Math.min(header, rows.size()));
    }

    private static boolean isRule(SourceLines lines, int line) {
        return holdsBar(lines, line) && RULE.matcher(lines.text(line)).matches();
    }

    private static boolean holdsBar(SourceLines lines, int line) {
        int bar = lines.source().indexOf('|', lines.start(line), lines.end(line));
        return bar >= 0;
    }

    private static List<Passage> cells(SourceLines lines, int line) {
        String source = lines.source();
        int end = lines.end(line);
        int start = lines.start(line) + (lines.first(line) == '|' ? 1 : 0);
        List<Passage> cells = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '|' && source.charAt(i - 1) != '\\') {
                cells.add(InlineText.of(source, start, i));
                start = i + 1;
            }
        }
        if (start < end) {
            cells.add(InlineText.of(source, start, end));
        }
        return cells;
    }
}
