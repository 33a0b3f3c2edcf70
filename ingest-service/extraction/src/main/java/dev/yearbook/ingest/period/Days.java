package dev.yearbook.ingest.period;

import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The days that an expression of time means, and in which sense.
record Days(Sense sense, LocalDate start, LocalDate end) {

    static Days year(int year) {
        return years(Sense.DURING, year, year);
    }

    static Days years(Sense sense, int first, int last) {
        return new Days(sense, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /// The months `first` to `last` of a year, or nothing if there are no such months.
    static Optional<Days> months(int year, int first, int last) {
        if (first < 1 || last > 12 || first > last) {
            return Optional.empty();
        }
        LocalDate end = YearMonth.of(year, last).atEndOfMonth();
        return Optional.of(new Days(Sense.DURING, LocalDate.of(year, first, 1), end));
    }

    /// One day, or nothing if there is no such day.
    static Optional<Days> day(int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            return Optional.of(new Days(Sense.DURING, date, date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Days in(Sense other) {
        return new Days(other, start, end);
    }

    /// The state at the last of these days; its year's first day is kept for figures that flow.
    Days asOf() {
        return new Days(Sense.AS_OF, LocalDate.of(end.getYear(), 1, 1), end);
    }

    /// The state at the first of these days.
    Days asOfStart() {
        return new Days(Sense.AS_OF, LocalDate.of(start.getYear(), 1, 1), start);
    }

    Days until(LocalDate last) {
        return new Days(Sense.SINCE, start, last.isBefore(start) ? end : last);
    }
}
