package dev.yearbook.ingest.reading.text;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.layout.TableGrid;
import dev.yearbook.ingest.reading.layout.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Tables of plain text: lines whose cells stand apart by tabs or by several blanks.
final class ColumnTable {

    private static final int FEWEST_ROWS = 2;
    private static final int WIDEST_CELL = 120;

    /// 表3　2023年主要指标: the number of a table and its title, which ends with a word.
    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:附?表|Table)\\s?[\\d０-９一二三四五六七八九十]{1,3}([.—–-]\\d{1,3})?[\\s\\u3000]+.*[\\p{IsHan}）)]");

    private ColumnTable() {}

    /// The line after the rows, lines with gaps in them, that begin at `line`.
    static int rowsEnd(SourceLines lines, int line) {
        int end = line;
        while (end < lines.count() && isRow(lines, end)) {
            end++;
        }
        return end;
    }

    /// Whether rows make a table: there are several, and they hold figures.
    static boolean isTable(SourceLines lines, int from, int to) {
        return to - from >= FEWEST_ROWS
                && IntStream.range(from, to).anyMatch(line -> holdsFigure(lines, line));
    }

    static Block.Table read(SourceLines lines, int from, int to) {
        List<List<Passage>> rows = new ArrayList<>();
        for (int line = from; line < to; line++) {
            List<Passage> cells = cells(lines, line);
            if (lines.source().charAt(lines.margin(line)) == '\t') {
                cells.addFirst(Passage.EMPTY);
            }
            rows.add(cells);
        }
        return TableGrid.of(rows);
    }

    private static boolean isRow(SourceLines lines, int line) {
        if (lines.isBlank(line) || Typography.endsSentence(tail(lines, line))) {
            return false;
        }
        int gaps = 0;
        int cellStart = lines.start(line);
        for (int i = cellStart; i < lines.end(line); ) {
            int gap = gap(lines.source(), i, lines.end(line));
            if (gap > 0) {
                gaps++;
                i += gap;
                cellStart = i;
            } else if (i - cellStart > WIDEST_CELL) {
                return false;
            } else {
                i++;
            }
        }
        return gaps > 1 || gaps == 1 && !isCaption(lines, line);
    }

    /// Whether the only gap of a line parts the number of a table from its title.
    private static boolean isCaption(SourceLines lines, int line) {
        return CAPTION.matcher(lines.source().substring(lines.start(line), lines.end(line)).strip())
                .matches();
    }

    private static String tail(SourceLines lines, int line) {
        return lines.source()
                .substring(Math.max(lines.start(line), lines.end(line) - 3), lines.end(line));
    }

    private static boolean holdsFigure(SourceLines lines, int line) {
        return cells(lines, line).stream().anyMatch(cell -> TableGrid.isFigure(cell.text()));
    }

    /// The length of a gap between cells at `at`: a tab, or at least two blanks.
    private static int gap(String source, int at, int end) {
        int i = at;
        boolean tab = false;
        while (i < end && Typography.isBlank(source.charAt(i))) {
            tab |= source.charAt(i) == '\t';
            i++;
        }
        return tab || i - at >= 2 ? i - at : 0;
    }

    private static List<Passage> cells(SourceLines lines, int line) {
        String source = lines.source();
        List<Passage> cells = new ArrayList<>();
        int start = lines.start(line);
        int i = start;
        while (i < lines.end(line)) {
            int gap = gap(source, i, lines.end(line));
            if (gap > 0) {
                cells.add(InlineText.of(source, start, i));
                for (int tab = tabs(source, i, i + gap); tab > 1; tab--) {
                    cells.add(Passage.EMPTY);
                }
                start = i + gap;
            }
            i += Math.max(1, gap);
        }
        cells.add(InlineText.of(source, start, lines.end(line)));
        return cells;
    }

    private static int tabs(String source, int from, int to) {
        return (int) source.substring(from, to).chars().filter(c -> c == '\t').count();
    }
}
