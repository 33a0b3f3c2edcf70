package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Places cells with row and column spans on the grid of a table.
public final class SpannedRows {

    /// No cell spans more rows or columns, as in browsers.
    public static final int WIDEST_SPAN = 1000;

    private final ReadingLimits limits;
    private final List<Block.Cell> cells = new ArrayList<>();
    private final List<List<Passage>> texts = new ArrayList<>();
    private int[] freeFrom = new int[16];
    private long places;
    private int row = -1;
    private int column;
    private boolean headersStated;

    public SpannedRows(ReadingLimits limits) {
        this.limits = limits;
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
        while (column < freeFrom.length && freeFrom[column] > row) {
            column++;
        }
        places += (long) rowSpan * columnSpan;
        if (places > limits.tableCells()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "A table has more than %,d cells. Split the document into smaller ones."
                            .formatted(limits.tableCells()));
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
        int headerRows = headersStated ? 0 : headerRows();
        List<Block.Cell> clipped =
                cells.stream()
                        .map(cell ->
                                clipped(
                                        cell,
                                        headersStated ? cell.header() : cell.row() < headerRows))
                        .toList();
        return new Block.Table(caption, Optional.empty(), clipped);
    }

    private int headerRows() {
        if (cells.isEmpty()) {
            return 0;
        }
        int spanned =
                cells.stream()
                        .filter(cell -> cell.row() == 0)
                        .mapToInt(Block.Cell::rowSpan)
                        .max()
                        .orElse(1);
        return Math.clamp(spanned, TableGrid.headerRows(texts), Math.max(1, texts.size()));
    }

    private Block.Cell clipped(Block.Cell cell, boolean header) {
        int rowSpan = Math.min(cell.rowSpan(), row + 1 - cell.row());
        return new Block.Cell(
                cell.row(), cell.column(), rowSpan, cell.columnSpan(), header, cell.text());
    }
}
