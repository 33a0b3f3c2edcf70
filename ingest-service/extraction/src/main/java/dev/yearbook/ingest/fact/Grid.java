package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.reading.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table as a grid: each place knows the cell that covers it, spans spread out.
final class Grid {

    private static final int MOST_CELLS = 2_000_000;
    private static final int LONGEST_ROW = 600;

    private final Block.Cell[][] cells;
    private final int headerRows;

    private Grid(Block.Cell[][] cells, int headerRows) {
        this.cells = cells;
        this.headerRows = headerRows;
    }

    static Grid of(Block.Table table) {
        int rows = 0;
        int columns = 0;
        for (Block.Cell cell : table.cells()) {
            rows = Math.max(rows, cell.row() + cell.rowSpan());
            columns = Math.max(columns, cell.column() + cell.columnSpan());
        }
        if ((long) rows * columns > MOST_CELLS) {
            return new Grid(new Block.Cell[0][0], 0);
        }
        Block.Cell[][] cells = new Block.Cell[rows][columns];
        table.cells().forEach(cell -> spread(cells, cell));
        return new Grid(cells, headerRows(cells));
    }

    private static void spread(Block.Cell[][] cells, Block.Cell cell) {
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                cells[r][c] = cell;
            }
        }
    }

    /// The rows at the top most of whose cells are header cells.
    private static int headerRows(Block.Cell[][] cells) {
        int rows = 0;
        while (rows < cells.length && header(cells[rows], rows)) {
            rows++;
        }
        return rows;
    }

    private static boolean header(Block.Cell[] row, int index) {
        int own = 0;
        int headers = 0;
        for (Block.Cell cell : row) {
            if (cell != null && cell.row() == index) {
                own++;
                headers += cell.header() ? 1 : 0;
            }
        }
        return own > 0 && headers * 2 > own;
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return cells.length == 0 ? 0 : cells[0].length;
    }

    int headerRows() {
        return headerRows;
    }

    Optional<Block.Cell> cell(int row, int column) {
        return Optional.ofNullable(cells[row][column]);
    }

    /// The cell that begins at this place, and not one that only reaches over it.
    Optional<Block.Cell> beginning(int row, int column) {
        return cell(row, column).filter(cell -> cell.row() == row && cell.column() == column);
    }

    String text(int row, int column) {
        return cell(row, column)
                .map(cell -> Wording.hanSpaces(Folding.fold(cell.text().text()).strip()))
                .orElse("");
    }

    /// The header of a column, from the outermost row inwards, without repetitions.
    String header(int column) {
        List<String> parts = new ArrayList<>();
        for (int row = 0; row < headerRows; row++) {
            String part = text(row, column);
            if (!part.isEmpty() && !parts.contains(part)) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }

    /// The cells of a row in one line, as evidence; of a very wide row, the first ones.
    String rowText(int row) {
        StringBuilder joined = new StringBuilder();
        for (int column = 0; column < columns() && joined.length() < LONGEST_ROW; column++) {
            joined.append(column == 0 ? "" : " | ").append(text(row, column));
        }
        return joined.toString();
    }
}
