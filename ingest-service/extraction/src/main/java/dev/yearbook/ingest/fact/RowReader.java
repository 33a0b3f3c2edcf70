package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Folding;
import dev.yearbook.ingest.context.Place;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.fact.Column.Part;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Numeric;
import dev.yearbook.ingest.quantity.QuantityReader;
import dev.yearbook.ingest.quantity.SkipReason;
import dev.yearbook.ingest.quantity.Unit;
import dev.yearbook.ingest.reading.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the rows of one table.
final class RowReader {

    private static final Pattern TOTAL =
            Pattern.compile("(合计|总计|总数|全部|小计|total)", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEAD =
            Pattern.compile("^(其中[：:]?|#|\\d+[.、]|[一二三四五六七八九十]+、|（[一二三四五六七八九十]）)\\s*");

    private final Grid grid;
    private final Caption caption;
    private final List<Column> columns;
    private final Optional<Unit> tableUnit;
    private final Setting setting;
    private final Memory memory;

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
    }

    void read(int row, List<Reading> readings) {
        Optional<Integer> year = year(row);
        for (Column column : columns) {
            Optional<Block.Cell> cell = grid.beginning(row, column.index());
            if (cell.isEmpty()) {
                continue;
            }
            boolean figures =
                    column.part() == Part.FIGURES && Columns.number(grid.text(row, column.index()));
            readings.add(
                    figures
                            ? figure(row, column, cell.get(), year)
                            : TableReader.label(cell.get().text()));
        }
    }

    private Reading figure(int row, Column column, Block.Cell cell, Optional<Integer> year) {
        Reading reading = Reading.of(cell.text());
        Optional<Unit> unit = column.unit().or(() -> rowUnit(row)).or(() -> tableUnit);
        Optional<Numeric.Quantity> bare =
                CellNumber.of(Folding.fold(cell.text().text()), unit.orElse(Unit.NONE));
        if (bare.isPresent()) {
            reading.drafts().add(draft(row, column, bare.get(), year));
            return reading;
        }
        for (Numeric numeric :
                QuantityReader.standard().readCell(cell.text().text(), unit.orElse(Unit.NONE))) {
            if (numeric instanceof Numeric.Quantity quantity && reading.drafts().isEmpty()) {
                reading.drafts().add(draft(row, column, quantity, year));
            } else if (numeric instanceof Numeric.Skipped skipped) {
                reading.skipped().add(skipped);
            } else {
                reading.skip(numeric, SkipReason.MALFORMED, "second number of a cell");
            }
        }
        return reading;
    }

    private Draft draft(int row, Column column, Numeric.Quantity quantity, Optional<Integer> year) {
        int of = year.or(column::year).or(caption::year).orElse(setting.calendar().reportingYear());
        Draft draft = new Draft(quantity, Timing.year(of));
        draft.kind = column.kind();
        draft.quote = grid.rowText(row);
        draft.subject = setting.subject();
        draft.indicator = indicator(row, column);
        labelled(draft, column.labels() < 0 ? "" : grid.text(row, column.labels()));
        draft.whole =
                switch (column.kind()) {
                    case GROWTH, CHANGE -> "上年";
                    case SHARE ->
                            Shares.whole(column.name().substring(column.name().indexOf('占') + 1));
                    default -> "";
                };
        memory.definitions.of(draft).ifPresent(draft.qualifiers::add);
        draft.basis =
                BasisRules.of(
                        Optional.empty(),
                        draft.indicator,
                        quantity.unit().dimension(),
                        false,
                        draft.timing);
        return draft.rule("table, row and column");
    }

    /// The label of a row: a place is the subject, a total adds nothing, all else restricts.
    private void labelled(Draft draft, String label) {
        String plain = LEAD.matcher(Wording.hanSpaces(label)).replaceFirst("");
        plain = Wording.tidy(plain);
        if (plain.isEmpty() || TOTAL.matcher(plain).matches()) {
            return;
        }
        Optional<Place> place = Vocabulary.PLACES.of(plain);
        if (place.isPresent()) {
            draft.subject = place.get().name();
            return;
        }
        if (!plain.matches("(?:19|20)\\d{2}年?")) {
            draft.qualifiers.add(plain);
        }
    }

    private String indicator(int row, Column column) {
        Optional<String> named =
                columns.stream()
                        .filter(other -> other.part() == Part.INDICATOR)
                        .map(other -> Wording.tidy(grid.text(row, other.index())))
                        .filter(name -> !name.isEmpty())
                        .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        boolean derived = column.kind() == Kind.GROWTH || column.kind() == Kind.SHARE;
        String name = derived ? "" : column.name();
        if (name.isEmpty()) {
            return caption.topic().isEmpty() ? firstFigures() : caption.topic();
        }
        return Dependents.merge(caption.topic(), name);
    }

    private String firstFigures() {
        return columns.stream()
                .filter(TableReader::figures)
                .map(Column::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private Optional<Unit> rowUnit(int row) {
        return columns.stream()
                .filter(column -> column.part() == Part.UNIT)
                .findFirst()
                .flatMap(column ->
                        QuantityReader.standard().headerUnit(grid.text(row, column.index())));
    }

    private Optional<Integer> year(int row) {
        return columns.stream()
                .filter(column -> column.part() == Part.YEAR || column.part() == Part.LABEL)
                .map(column -> grid.text(row, column.index()))
                .filter(text -> text.matches("(?:19|20)\\d{2}\\s*年?"))
                .map(text -> Integer.parseInt(text.substring(0, 4)))
                .findFirst();
    }
}
