package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import java.util.ArrayList;
import java.util.List;

/// Finds tables that lost their columns, so that every cell stands on a line of its own.
///
/// | lines | are |
/// | --- | --- |
/// | 地区, 经费, 强度 | the header |
/// | 东城, 12.5, 2.1 | the first row |
/// | 西城, 9.0, 1.8 | the second row; there are at least three |
final class StackedTables {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_FIGURES = 12;
    private static final int LONGEST_CELL = 40;

    private final List<Piece> pieces;
    private final List<Piece> result = new ArrayList<>();

    private StackedTables(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /// The pieces, each such table one of them.
    static List<Piece> found(List<Piece> pieces) {
        return new StackedTables(pieces).found();
    }

    private List<Piece> found() {
        int i = 0;
        while (i < pieces.size()) {
            int figures = isLabel(i) ? figures(i + 1) : 0;
            int rows = figures == 0 || figures > MOST_FIGURES ? 0 : rows(i, figures);
            if (rows >= FEWEST_ROWS) {
                add(i, rows, figures + 1);
                i += rows * (figures + 1);
            } else {
                result.add(pieces.get(i));
                i++;
            }
        }
        return result;
    }

    private int figures(int from) {
        int end = from;
        while (end - from <= MOST_FIGURES && isFigure(end)) {
            end++;
        }
        return end - from;
    }

    private int rows(int from, int figures) {
        int rows = 0;
        int at = from;
        while (isLabel(at) && figures(at + 1) == figures) {
            rows++;
            at += figures + 1;
        }
        return rows;
    }

    private void add(int from, int rows, int width) {
        List<List<Passage>> grid = new ArrayList<>();
        List<Passage> header = header(width);
        if (!header.isEmpty()) {
            grid.add(header);
        }
        for (int row = 0; row < rows; row++) {
            grid.add(texts(pieces.subList(from + row * width, from + (row + 1) * width)));
        }
        Block.Table table = TableGrid.of(grid, header.isEmpty() ? 0 : 1);
        result.add(new Piece.Finished(table));
    }

    /// Takes the labels before the first row away, if they are as many as the columns, or one fewer
    /// where the corner is empty.
    private List<Passage> header(int width) {
        int count = 0;
        while (count < width
                && count < result.size()
                && isHeader(result.get(result.size() - 1 - count))) {
            count++;
        }
        if (count < width - 1 || width < 3 && count < width) {
            return List.of();
        }
        List<Piece> last = result.subList(result.size() - count, result.size());
        List<Passage> header = new ArrayList<>(texts(last));
        last.clear();
        if (count < width) {
            header.addFirst(Passage.EMPTY);
        }
        return header;
    }

    private static boolean isHeader(Piece piece) {
        return piece instanceof Piece.Line line
                && isLabel(line)
                && !Captions.isCaption(line.text());
    }

    private static List<Passage> texts(List<Piece> lines) {
        List<Passage> texts = new ArrayList<>();
        for (Piece piece : lines) {
            if (piece instanceof Piece.Line line) {
                texts.add(line.text());
            }
        }
        return texts;
    }

    private boolean isLabel(int index) {
        return index < pieces.size()
                && pieces.get(index) instanceof Piece.Line line
                && isLabel(line);
    }

    private static boolean isLabel(Piece.Line line) {
        String text = line.text().text();
        return text.length() <= LONGEST_CELL
                && !TableGrid.isFigure(text)
                && !Typography.endsSentence(text)
                && !Title.isNumber(text);
    }

    private boolean isFigure(int index) {
        return index < pieces.size()
                && pieces.get(index) instanceof Piece.Line line
                && TableGrid.isFigure(line.text().text());
    }
}
