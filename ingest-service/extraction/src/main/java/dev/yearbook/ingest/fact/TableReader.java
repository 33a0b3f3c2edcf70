package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Column.Part;
import dev.yearbook.ingest.quantity.Numeric;
import dev.yearbook.ingest.quantity.QuantityReader;
import dev.yearbook.ingest.quantity.SkipReason;
import dev.yearbook.ingest.quantity.Unit;
import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the figures of a table: the row says whose or of what sort, the column what, in which unit
/// and of which year, the caption what the table is about.
final class TableReader {

    private static final Pattern TABULAR = Pattern.compile("(情况|概况|统计表?|一览表?)$");

    private final Optional<String> about;
    private final Memory memory;
    private final Setting setting;

    /// @param title the title of the document, which is that of a table without caption
    TableReader(Memory memory, Setting setting, String title) {
        this.memory = memory;
        this.about = Optional.of(title).filter(text -> TABULAR.matcher(text).find());
        this.setting = setting;
    }

    List<Reading> read(Block.Table table) {
        List<Reading> readings = new ArrayList<>();
        Grid grid = Grid.of(table);
        Caption caption = Caption.of(table.caption().map(Passage::text), about);
        Optional<Unit> tableUnit =
                table.unitLine().flatMap(line -> QuantityReader.standard().headerUnit(line.text()));
        List<Column> columns = Columns.of(grid);
        RowReader rows = new RowReader(grid, caption, columns, tableUnit, setting, memory);
        labels(table, grid, readings);
        for (int row = grid.headerRows(); row < grid.rows(); row++) {
            rows.read(row, readings);
        }
        return readings;
    }

    /// Numerals of caption and headers only label.
    private static void labels(Block.Table table, Grid grid, List<Reading> readings) {
        table.caption().ifPresent(text -> readings.add(label(text)));
        for (Block.Cell cell : table.cells()) {
            if (cell.row() < grid.headerRows()) {
                readings.add(label(cell.text()));
            }
        }
    }

    /// A passage all of whose numerals only label.
    static Reading label(Passage passage) {
        Reading reading = Reading.of(passage);
        for (Numeric numeric : QuantityReader.standard().read(passage.text())) {
            if (numeric instanceof Numeric.Skipped skipped) {
                reading.skipped().add(skipped);
            } else {
                reading.skip(numeric, SkipReason.LABEL, "label of a table");
            }
        }
        return reading;
    }

    /// Whether a column holds figures, as the parts of columns tell.
    static boolean figures(Column column) {
        return column.part() == Part.FIGURES;
    }
}
