package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Places cells with row and column spans on the grid of a table, as browsers do.
public final class SpannedRows {

    /// No cell spans more rows or columns.
    public static final int WIDEST_SPAN = 1000;

    private final CellCount count;
    private final List<Block.Cell> cells = new ArrayList<>();
    private final List<List<Passage>> texts = new ArrayList<>();
    private int[] freeFrom = new int[16];
    private int row = -1;
    private int column;
    private boolean headersStated;

    public SpannedRows(ReadingLimits limits) {
        this.count = new CellCount(limits);
    }

    /// Begins the next row.
    public void next() {
        row++;
        column = 0;
        texts.add(new ArrayList<>());
    }

    /// Adds a cell at the next free place of the row.
    public void add(Passage text, int rowSpan, int columnSpan, boolean header)
            throws UnreadableDocument {
        count.add(columnSpan);
        while (column < freeFrom.length && freeFrom[column] > row) {
            column++;
        }
        if (column + columnSpan > freeFrom.length) {
            freeFrom = Arrays.copyOf(freeFrom, 2 * (column + columnSpan));
        }
        Arrays.fill(freeFrom, column, column + columnSpan, row + rowSpan);
        cells.add(new Block.Cell(row, column, rowSpan, columnSpan, header, text));
        texts.getLast().add(text);
        headersStated |= header;
        column += columnSpan;
    }

    /// The table; where no header is stated, its position tells it.
    public Block.Table table(Optional<Passage> caption) {
        List<Block.Cell> clipped = cells.stream().map(this::clipped).toList();
        List<Block.Cell> all = headersStated ? clipped : HeaderRows.marked(clipped, texts);
        return new Block.Table(caption, Optional.empty(), all);
    }

    /// No span reaches below the last row.
    private Block.Cell clipped(Block.Cell c) {
        int rowSpan = Math.min(c.rowSpan(), row + 1 - c.row());
        return new Block.Cell(c.row(), c.column(), rowSpan, c.columnSpan(), c.header(), c.text());
    }
}
