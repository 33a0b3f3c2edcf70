package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A table whose rows are known and whose header is told by its position: the rows at the top that
/// hold words or years where the rows below hold figures.
public final class TableGrid {

    private static final int DEEPEST_HEADER = 3;
    private static final int LONGEST_FIGURE = 40;
    private static final Pattern FIGURE =
            Pattern.compile("[-−－+±<>≤≥]?[\\d０-９][\\d０-９,，.．\\s]*[%％‰]?|[—–―－-]{1,3}|\\.{2,3}|…+");
    private static final Pattern YEAR =
            Pattern.compile("(?:19|20)\\d{2}\\s*年?(?:[-—–/]\\d{2,4}年?)?");

    private TableGrid() {}

    /// A table of rows in which every cell takes one place.
    public static Block.Table of(List<List<Passage>> rows) {
        return of(rows, headerRows(rows));
    }

    /// A table of rows, the first `headerRows` of them header.
    public static Block.Table of(List<List<Passage>> rows, int headerRows) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Passage text = rows.get(row).get(column);
                cells.add(new Block.Cell(row, column, 1, 1, row < headerRows, text));
            }
        }
        return new Block.Table(Optional.empty(), Optional.empty(), cells);
    }

    /// How many rows at the top are header.
    public static int headerRows(List<List<Passage>> rows) {
        int header = 0;
        while (header < Math.min(rows.size() - 1, DEEPEST_HEADER)
                && rows.get(header).stream().noneMatch(cell -> isFigure(cell.text()))) {
            header++;
        }
        boolean figuresFollow =
                header < rows.size()
                        && rows.get(header).stream().anyMatch(cell -> isFigure(cell.text()));
        return figuresFollow ? header : Math.min(1, rows.size() - 1);
    }

    /// Whether a cell holds a figure and nothing else; a year is none.
    public static boolean isFigure(String text) {
        return text.length() <= LONGEST_FIGURE
                && FIGURE.matcher(text).matches()
                && !YEAR.matcher(text).matches();
    }
}
