package dev.yearbook.ingest.reading.layout;

import java.util.List;

/// How wide lines are beside their neighbours: a line that a hard break cut is about as wide as the
/// lines around it, a title is not.
final class LineRun {

    private static final int REACH = 3;
    private static final int NARROWEST = 36;

    private final int[] widths;

    private LineRun(int[] widths) {
        this.widths = widths;
    }

    static LineRun of(List<Piece> pieces) {
        int[] widths = new int[pieces.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] =
                    switch (pieces.get(i)) {
                        case Piece.Line line ->
                                Typography.width(line.text().text()) + line.indent();
                        case Piece.Item item -> Typography.width(item.text().text()) + 2;
                        case Piece.Heading _, Piece.Finished _ -> 0;
                    };
        }
        return new LineRun(widths);
    }

    /// Whether the line at `index` fills its column, so that a break after it says nothing.
    boolean isFull(int index) {
        int widest = 0;
        for (int i = Math.max(0, index - REACH); i <= index + REACH && i < widths.length; i++) {
            widest = Math.max(widest, widths[i]);
        }
        return widest >= NARROWEST && widths[index] >= 0.75 * widest;
    }
}
