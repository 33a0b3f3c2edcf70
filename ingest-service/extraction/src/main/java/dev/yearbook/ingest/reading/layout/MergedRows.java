package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of a table in which a cell that continues the one above it says so, as in Word.
public final class MergedRows {

    /// No cell spans more columns.
    public static final int WIDEST_SPAN = 1000;

    private final CellCount count;
    private final List<Block.Cell> cells = new ArrayList<>();
    private final List<List<Passage>> texts = new ArrayList<>();
    private final Map<Integer, Integer> lastInColumn = new HashMap<>();
    private int row = -1;
    private int column;
    private boolean headersStated;

    public MergedRows(ReadingLimits limits) {
        this.count = new CellCount(limits);
    }

    /// Begins the next row.
    public void next() {
        row++;
        column = 0;
        texts.add(new ArrayList<>());
    }

    /// Leaves columns at the beginning of the row empty.
    public void leave(int columns) {
        column += columns;
    }

    /// Adds the next cell of the row.
    ///
    /// @param continued whether it is the continuation of the cell above
    public void add(Passage text, int columnSpan, boolean continued, boolean header)
            throws UnreadableDocument {
        count.add(columnSpan);
        Integer above = lastInColumn.get(column);
        if (continued && above != null) {
            Block.Cell cell = cells.get(above);
            cells.set(above, spanned(cell, row + 1 - cell.row()));
        } else {
            lastInColumn.put(column, cells.size());
            cells.add(new Block.Cell(Math.max(0, row), column, 1, columnSpan, header, text));
            headersStated |= header;
        }
        if (row >= 0) {
            texts.getLast().add(text);
        }
        column += columnSpan;
    }

    private static Block.Cell spanned(Block.Cell c, int rowSpan) {
        return new Block.Cell(c.row(), c.column(), rowSpan, c.columnSpan(), c.header(), c.text());
    }

    /// The table, unless it is empty; where no header is stated, its position tells it.
    public Optional<Block.Table> table() {
        if (cells.stream().allMatch(cell -> cell.text().isEmpty())) {
            return Optional.empty();
        }
        List<Block.Cell> all = headersStated ? cells : HeaderRows.marked(cells, texts);
        return Optional.of(new Block.Table(Optional.empty(), Optional.empty(), all));
    }
}
