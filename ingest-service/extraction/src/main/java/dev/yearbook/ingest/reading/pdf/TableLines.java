package dev.yearbook.ingest.reading.pdf;

import dev.yearbook.ingest.reading.layout.TableGrid;
import dev.yearbook.ingest.reading.layout.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds tables among lines: several lines of several parts, with figures, one below the other.
final class TableLines {

    private static final int FEWEST = 2;

    private TableLines() {}

    /// The line after the table that begins at `from`; `from` itself where none begins.
    static int end(List<PageLine> lines, int from) {
        int end = from;
        int last = from;
        boolean figures = false;
        while (end < lines.size() && belongs(lines, from, end)) {
            boolean parted = lines.get(end).parts().size() > 1;
            figures |= parted && holdsFigure(lines.get(end));
            end++;
            last = parted ? end : last;
        }
        return last - from >= FEWEST && figures ? last : from;
    }

    private static boolean belongs(List<PageLine> lines, int from, int index) {
        PageLine line = lines.get(index);
        if (line.parts().size() > 1) {
            return true;
        }
        boolean between =
                index > from && line.text().length() < 20 && !Typography.endsSentence(line.text());
        return between && index + 1 < lines.size() && lines.get(index + 1).parts().size() > 1;
    }

    private static boolean holdsFigure(PageLine line) {
        return line.parts().stream().anyMatch(part -> TableGrid.isFigure(part.text()));
    }

    /// The columns of a table, each from its leftmost to its rightmost character, as the lines with
    /// the most parts show them.
    static List<float[]> columns(List<PageLine> lines) {
        int most = lines.stream().mapToInt(line -> line.parts().size()).max().orElse(1);
        List<float[]> spans = new ArrayList<>();
        for (PageLine line : lines) {
            if (line.parts().size() == most) {
                line.parts().forEach(part -> spans.add(new float[] {part.left(), part.right()}));
            }
        }
        spans.sort(Comparator.comparing(span -> span[0]));
        List<float[]> columns = new ArrayList<>();
        for (float[] span : spans) {
            if (!columns.isEmpty() && span[0] <= columns.getLast()[1]) {
                columns.getLast()[1] = Math.max(columns.getLast()[1], span[1]);
            } else {
                columns.add(span.clone());
            }
        }
        return columns;
    }

    /// The column that a part stands in: the one it shares most with, else the nearest.
    static int column(PageLine.Part part, List<float[]> columns) {
        int best = 0;
        float bestShare = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            float share =
                    Math.min(part.right(), columns.get(i)[1])
                            - Math.max(part.left(), columns.get(i)[0]);
            if (share > bestShare) {
                best = i;
                bestShare = share;
            }
        }
        return best;
    }

    /// How many columns, from the first on, a part reaches over.
    static int span(PageLine.Part part, int first, List<float[]> columns) {
        int span = 1;
        while (first + span < columns.size() && part.right() > columns.get(first + span)[0]) {
            span++;
        }
        return span;
    }
}
