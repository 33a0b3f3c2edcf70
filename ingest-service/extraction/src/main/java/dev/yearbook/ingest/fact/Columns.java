package dev.yearbook.ingest.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Finds out which columns of a table label its rows and which hold figures.
final class Columns {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "[-−+<>]?\\s*\\d[\\d,. ]*(\\\\?\\.\\d+)?(e[+-]?\\d+)?\\s*[%％]?[*①②③]?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern EMPTY = Pattern.compile("|NA|N/A|—+-?|-+|…+|/|\\.\\.\\.|–+|无");
    private static final int LOOKED_AT = 200;

    private Columns() {}

    static List<Column> of(Grid grid) {
        List<Column> columns = new ArrayList<>();
        int labels = -1;
        for (int index = 0; index < grid.columns(); index++) {
            Column column = Column.of(grid, index, numeric(grid, index), labels);
            if (column.part() == Column.Part.LABEL) {
                labels = index;
            }
            columns.add(column);
        }
        return columns;
    }

    /// Whether most filled cells below the header are numbers.
    private static boolean numeric(Grid grid, int column) {
        int numbers = 0;
        int filled = 0;
        int last = Math.min(grid.rows(), grid.headerRows() + LOOKED_AT);
        for (int row = grid.headerRows(); row < last; row++) {
            String text = grid.text(row, column);
            if (!EMPTY.matcher(text).matches()) {
                filled++;
                numbers += number(text) ? 1 : 0;
            }
        }
        return filled > 0 && numbers * 2 > filled;
    }

    static boolean number(String text) {
        return NUMBER.matcher(text.replace("\\", "")).matches();
    }
}
