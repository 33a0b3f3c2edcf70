package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Column.Part;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// Decides which time a figure of a table speaks of: its row and its column say it, one the year
/// and the other its part, else the caption or the document.
///
/// | column | row | document | time |
/// | --- | --- | --- | --- |
/// | 2021年 | 一季度 | | January to March 2021 |
/// | 1—7月 | | report on 2023 | January to July 2023 |
/// | 同比增长（%） right of 7月 | | | July |
/// | 本月, 累计 | | 1—11月 | November, January to November |
/// | 上年同期 | | 1—11月 2021 | January to November 2020 |
final class TableTimes {

    private final Grid grid;
    private final List<Column> columns;
    private final Calendar calendar;
    private final Timing whole;
    private final Timing running;

    TableTimes(Grid grid, List<Column> columns, Caption caption, Setting setting, Memory memory) {
        this.grid = grid;
        this.columns = columns;
        Calendar document = setting.calendar();
        this.calendar =
                caption.year().map(year -> new Calendar(year, document.today())).orElse(document);
        Optional<Timing> stated =
                HeaderTime.within(caption.written(), calendar).map(Timing::of).or(setting::period);
        this.whole = stated.orElseGet(() -> Timing.year(calendar.reportingYear()));
        this.running = stated.or(() -> memory.lead).orElse(whole);
    }

    /// The time of the figure in a row and a column.
    Timing of(int row, Column column) {
        String header = header(column);
        Optional<Timing> relative = relative(header);
        if (relative.isPresent()) {
            return relative.get();
        }
        Optional<TimeExpression> left = label(row, calendar);
        Optional<TimeExpression> top = HeaderTime.within(header, year(left));
        if (top.isPresent() && left.isPresent()) {
            return finer(row, left.get(), top.get());
        }
        return top.or(() -> left).map(Timing::of).orElse(whole);
    }

    /// Of the year and its part, the part; it is read in the year that the other names.
    private Timing finer(int row, TimeExpression left, TimeExpression top) {
        boolean part = top.sense() == Sense.DURING && days(top) < 360 || days(left) >= 360;
        if (part) {
            return Timing.of(top);
        }
        return Timing.of(label(row, year(Optional.of(top))).orElse(left));
    }

    private Calendar year(Optional<TimeExpression> time) {
        return time.map(t -> new Calendar(t.end().getYear(), calendar.today())).orElse(calendar);
    }

    private static long days(TimeExpression time) {
        return time.end().toEpochDay() - time.start().toEpochDay() + 1;
    }

    private Optional<TimeExpression> label(int row, Calendar year) {
        return columns.stream()
                .filter(column -> column.part() == Part.YEAR || column.part() == Part.LABEL)
                .flatMap(column -> HeaderTime.whole(grid.text(row, column.index()), year).stream())
                .findFirst();
    }

    /// The header, or for a growth without a time of its own that of the level to its left.
    private String header(Column column) {
        String own = grid.header(column.index());
        boolean derived = column.kind() != Kind.LEVEL;
        if (!derived || HeaderTime.within(own, calendar).isPresent() || relative(own).isPresent()) {
            return own;
        }
        for (int i = column.index() - 1; i >= 0; i--) {
            if (columns.get(i).part() == Part.FIGURES && columns.get(i).kind() == Kind.LEVEL) {
                return grid.header(i);
            }
        }
        return own;
    }

    /// 本月, 累计, 上年同期: against the months that the document speaks of.
    private Optional<Timing> relative(String header) {
        return Optional.ofNullable(
                switch (HeaderTime.relative(header)) {
                    case MONTH -> month(YearMonth.from(running.end()));
                    case SO_FAR ->
                            new Timing(
                                    LocalDate.of(running.end().getYear(), 1, 1),
                                    running.end(),
                                    Optional.of(Sense.DURING));
                    case YEAR_BEFORE ->
                            new Timing(
                                    running.start().minusYears(1),
                                    end(YearMonth.from(running.end()).minusYears(1)),
                                    Optional.of(Sense.DURING));
                    case NONE -> null;
                });
    }

    private static Timing month(YearMonth month) {
        return new Timing(month.atDay(1), month.atEndOfMonth(), Optional.of(Sense.DURING));
    }

    private static LocalDate end(YearMonth month) {
        return month.atEndOfMonth();
    }
}
