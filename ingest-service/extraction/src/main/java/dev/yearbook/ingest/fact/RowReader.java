package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.context.Traditional;
import dev.yearbook.ingest.fact.Column.Part;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Numeric;
import dev.yearbook.ingest.quantity.QuantityReader;
import dev.yearbook.ingest.quantity.SkipReason;
import dev.yearbook.ingest.quantity.Unit;
import dev.yearbook.ingest.reading.Block;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the rows of one table.
final class RowReader {

    private static final Pattern CORNER = Pattern.compile("项 ?目|指 ?标|名 ?称|分 ?[类组]|类 ?别|栏 ?目");

    private final Grid grid;
    private final Caption caption;
    private final List<Column> columns;
    private final Optional<Unit> tableUnit;
    private final Setting setting;
    private final Memory memory;
    private final TableTimes times;
    private final Subrows subrows = new Subrows();

    /// The last row label that measures something.
    private String measure;

    RowReader(
            Grid grid,
            Caption caption,
            List<Column> columns,
            Optional<Unit> tableUnit,
            Setting setting,
            Memory memory) {
        this.grid = grid;
        this.caption = caption;
        this.columns = columns;
        this.tableUnit = tableUnit;
        this.setting = setting;
        this.memory = memory;
        this.measure = Terms.measured(caption.topic()) ? caption.topic() : "";
        this.times = new TableTimes(grid, columns, caption, setting, memory);
    }

    /// What all figures of a row share.
    private record Row(int index, Optional<Unit> unit, Optional<String> indicator, String quote) {}

    void read(int index, List<Reading> readings) {
        Row row = new Row(index, unitOf(index), named(index), grid.rowText(index));
        String label = labelOf(index);
        subrows.enter(label, row.unit().or(() -> bracketed(label)), levels(index));
        for (Column column : columns) {
            Optional<Block.Cell> cell = grid.beginning(index, column.index());
            if (cell.isEmpty()) {
                continue;
            }
            boolean figures =
                    column.part() == Part.FIGURES
                            && Columns.number(grid.text(index, column.index()));
            readings.add(
                    figures
                            ? figure(row, column, cell.get())
                            : TableReader.label(cell.get().text()));
        }
    }

    private Reading figure(Row row, Column column, Block.Cell cell) {
        Reading reading = Reading.of(cell.text());
        Optional<Unit> unit =
                column.unit()
                        .or(row::unit)
                        .or(() -> labelUnit(row, column))
                        .or(() -> column.kind() == Kind.LEVEL ? subrows.unit() : Optional.empty())
                        .or(() -> corner(column).flatMap(Column::unit))
                        .or(() -> tableUnit);
        Optional<Numeric.Quantity> bare =
                CellNumber.of(Folding.fold(cell.text().text()), unit.orElse(Unit.NONE));
        if (bare.isPresent()) {
            reading.drafts().add(draft(row, column, bare.get()));
            return reading;
        }
        for (Numeric numeric :
                QuantityReader.standard()
                        .readCell(
                                Traditional.simplified(cell.text().text()),
                                unit.orElse(Unit.NONE))) {
            if (numeric instanceof Numeric.Quantity quantity && reading.drafts().isEmpty()) {
                reading.drafts().add(draft(row, column, quantity));
            } else if (numeric instanceof Numeric.Skipped skipped) {
                reading.skipped().add(skipped);
            } else {
                reading.skip(numeric, SkipReason.MALFORMED, "second number of a cell");
            }
        }
        return reading;
    }

    private Draft draft(Row row, Column column, Numeric.Quantity quantity) {
        Draft draft = new Draft(quantity, times.of(row.index(), column));
        draft.kind = column.kind();
        draft.quote = row.quote();
        draft.subject = setting.subject();
        RowLabel label =
                RowLabel.of(
                        column.labels() < 0 ? "" : grid.text(row.index(), column.labels()),
                        corner(column).map(Column::name).orElse(""));
        label.place().ifPresent(place -> draft.subject = Subjects.here(place, setting));
        indicator(draft, row, column, label);
        draft.whole =
                switch (column.kind()) {
                    case GROWTH, CHANGE -> column.base(draft.timing);
                    case SHARE -> column.whole();
                    default -> "";
                };
        memory.definitions.of(draft).ifPresent(draft.qualifiers::add);
        draft.basis =
                BasisRules.of(
                        Optional.empty(), draft.indicator, quantity.unit(), false, draft.timing);
        return draft.rule("table, row and column");
    }

    private void indicator(Draft draft, Row row, Column column, RowLabel label) {
        if (row.indicator().isPresent()) {
            part(draft, row.indicator().get());
        } else if (column.general() && label.name().isPresent()) {
            labelled(draft, column, label.name().get());
            return;
        } else {
            draft.indicator = ofColumn(column);
        }
        label.name().ifPresent(draft.qualifiers::add);
    }

    /// The label of the row says what, unless the corner of the table does; an industry or a sort
    /// of things in it is a part of what the rows above measure: 第二产业 below 地区生产总值.
    private void labelled(Draft draft, Column column, String label) {
        Optional<String> topic =
                corner(column).map(Column::name).filter(Terms::measured).filter(RowReader::said);
        if (topic.isPresent()) {
            draft.indicator = topic.get();
            draft.qualifiers.add(label);
            return;
        }
        caption.about(setting.place()).ifPresent(draft.qualifiers::add);
        String whole = subrows.parent(label).orElse(measure);
        if (Terms.measured(label)) {
            measure = label;
        }
        draft.indicator = Parts.ofIndustry(whole.equals(label) ? "" : whole, label);
        if (draft.indicator.equals(label)) {
            part(draft, label);
        }
    }

    /// A part of the row above is measured as that is; all else is called what its label says.
    private void part(Draft draft, String label) {
        Optional<String> whole = subrows.parent(label);
        draft.indicator = whole.orElse(label);
        whole.ifPresent(_ -> draft.qualifiers.add(label));
    }

    /// The label column of a column.
    private Optional<Column> corner(Column column) {
        return column.labels() < 0 ? Optional.empty() : Optional.of(columns.get(column.labels()));
    }

    private Optional<String> named(int row) {
        return columns.stream()
                .filter(other -> other.part() == Part.INDICATOR)
                .map(other -> RowLabel.plain(grid.text(row, other.index())))
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private String ofColumn(Column column) {
        boolean derived = column.kind() == Kind.GROWTH || column.kind() == Kind.SHARE;
        String name = derived || column.general() ? column.grown() : column.name();
        if (!name.isEmpty()) {
            boolean whole = !caption.own() && Terms.measured(name);
            return whole ? name : Dependents.merge(caption.topic(), name);
        }
        return caption.topic().isEmpty() ? firstFigures() : caption.topic();
    }

    private String firstFigures() {
        return columns.stream()
                .filter(TableReader::figures)
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Whether the corner of a table says what it measures, and not only that rows have names.
    private static boolean said(String corner) {
        return !CORNER.matcher(corner).matches();
    }

    /// What a row is called: in the column of indicators, else in the last before the figures.
    private String labelOf(int row) {
        Optional<Column> indicator =
                columns.stream().filter(other -> other.part() == Part.INDICATOR).findFirst();
        return indicator
                .or(() ->
                        columns.stream()
                                .takeWhile(other -> other.part() != Part.FIGURES)
                                .filter(other -> other.part() == Part.LABEL)
                                .reduce((first, second) -> second))
                .map(column -> grid.text(row, column.index()))
                .orElse("");
    }

    /// The figures of a row in its columns of levels, from left to right.
    private List<BigDecimal> levels(int row) {
        return columns.stream()
                .filter(column -> column.part() == Part.FIGURES && column.kind() == Kind.LEVEL)
                .flatMap(
                        column -> CellNumber.of(grid.text(row, column.index()), Unit.NONE).stream())
                .map(Numeric.Quantity::value)
                .toList();
    }

    /// The unit that a row states in a column of its own, or behind its indicator.
    private Optional<Unit> unitOf(int row) {
        Optional<Unit> own =
                columns.stream()
                        .filter(other -> other.part() == Part.UNIT)
                        .findFirst()
                        .flatMap(other -> unit(grid.text(row, other.index())));
        return own.or(() ->
                columns.stream()
                        .filter(other -> other.part() == Part.INDICATOR)
                        .findFirst()
                        .flatMap(other -> bracketed(grid.text(row, other.index()))));
    }

    /// The unit that a row states behind its label: 企业数（个）.
    private Optional<Unit> labelUnit(Row row, Column column) {
        return column.labels() < 0
                ? Optional.empty()
                : bracketed(grid.text(row.index(), column.labels()));
    }

    private static Optional<Unit> bracketed(String label) {
        return label.endsWith("）") ? unit(label) : Optional.empty();
    }

    private static Optional<Unit> unit(String text) {
        return QuantityReader.standard().headerUnit(text);
    }
}
