package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import java.util.List;

/// Marks the header of a table whose format states none.
final class HeaderRows {

    private static final int DEEPEST = 3;

    private HeaderRows() {}

    /// The cells, those of the rows at the top that hold no figures marked as header; a cell of the
    /// first row that reaches further down takes the rows beside it along.
    static List<Block.Cell> marked(List<Block.Cell> cells, List<List<Passage>> rows) {
        int spanned =
                cells.stream()
                        .filter(cell -> cell.row() == 0)
                        .mapToInt(Block.Cell::rowSpan)
                        .filter(span -> span <= DEEPEST)
                        .max()
                        .orElse(0);
        int header = Math.clamp(spanned, TableGrid.headerRows(rows), Math.max(1, rows.size()));
        return cells.stream().map(cell -> with(cell, cell.row() < header)).toList();
    }

    private static Block.Cell with(Block.Cell c, boolean header) {
        return new Block.Cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), header, c.text());
    }
}
