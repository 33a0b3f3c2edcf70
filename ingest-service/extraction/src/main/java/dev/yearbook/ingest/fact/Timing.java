package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.period.Calendar;
import dev.yearbook.ingest.period.TimeExpression;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/// The days that a figure may speak of, before it is known whether it flows or stands.
///
/// @param start the first day
/// @param end the last day, or the date
/// @param sense what the text says of them; empty where the text says nothing
record Timing(LocalDate start, LocalDate end, Optional<Sense> sense) {

    static Timing of(TimeExpression time) {
        return new Timing(time.start(), time.end(), Optional.of(time.sense()));
    }

    /// The reporting year as a whole, for a text that says nothing of time.
    static Timing unstated(Calendar calendar) {
        int year = calendar.reportingYear();
        return new Timing(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Optional.empty());
    }

    static Timing year(int year) {
        return new Timing(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Optional.of(Sense.DURING));
    }

    boolean is(Sense wanted) {
        return sense.filter(wanted::equals).isPresent();
    }

    /// The last year of a span alone, which is what a level that was reached speaks of.
    Timing lastYear() {
        return is(Sense.SPAN) ? year(end.getYear()) : this;
    }

    /// Months or quarters within one year.
    boolean partOfYear() {
        long days = end.toEpochDay() - start.toEpochDay() + 1;
        return start.getYear() == end.getYear() && days > 27 && days < 360;
    }

    Timing lastMonth() {
        YearMonth month = YearMonth.from(end);
        return new Timing(month.atDay(1), month.atEndOfMonth(), Optional.of(Sense.DURING));
    }

    Timing fromJanuary() {
        return new Timing(LocalDate.of(end.getYear(), 1, 1), end, Optional.of(Sense.DURING));
    }

    /// The first day, where the basis has one.
    Optional<LocalDate> startFor(Basis basis) {
        return basis == Basis.FLOW ? Optional.of(start) : Optional.empty();
    }
}
