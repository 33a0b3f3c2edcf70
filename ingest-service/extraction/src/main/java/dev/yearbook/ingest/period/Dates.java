package dev.yearbook.ingest.period;

import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/// What dates, and periods from one date to another, mean.
final class Dates {

    private Dates() {}

    static Optional<Days> inFigures(Matcher m, Calendar calendar) {
        return Days.day(number(m, "a"), number(m, "m"), number(m, "d"));
    }

    static Optional<Days> daysFromTo(Matcher m, Calendar calendar) {
        int month = number(m, "m");
        int lastMonth = m.group("k") == null ? month : number(m, "k");
        int year = m.group("a") == null ? calendar.yearOf(lastMonth) : number(m, "a");
        int lastYear = m.group("b") == null ? year : number(m, "b");
        return Days.day(year, month, number(m, "d"))
                .flatMap(first ->
                        Days.day(lastYear, lastMonth, number(m, "e"))
                                .filter(last -> last.end().isAfter(first.start()))
                                .map(last -> new Days(Sense.DURING, first.start(), last.end())));
    }

    static Optional<Days> yearsFromTo(Matcher m, Calendar calendar) {
        int first = number(m, "a");
        int last = number(m, "b");
        return first < last ? Optional.of(Days.years(Sense.SPAN, first, last)) : Optional.empty();
    }

    static Optional<Days> monthsAcrossYears(Matcher m, Calendar calendar) {
        Optional<Days> first = Days.months(number(m, "a"), number(m, "m"), number(m, "m"));
        Optional<Days> last = Days.months(number(m, "b"), number(m, "k"), number(m, "k"));
        return first.flatMap(a ->
                last.filter(b -> b.end().isAfter(a.start()))
                        .map(b -> new Days(Sense.DURING, a.start(), b.end())));
    }

    /// 今年以来: what has happened from the first of January to the day of the document. Of an earlier
    /// year, since then.
    static Optional<Days> soFar(Matcher m, Calendar calendar) {
        int year = m.group("a") == null ? calendar.thisYear() : number(m, "a");
        if (year < 1800) {
            return Optional.empty();
        }
        LocalDate reached = calendar.reached(year);
        Days since = Days.year(year).until(reached);
        boolean same = reached.getYear() <= year;
        return Optional.of(same ? since.in(Sense.DURING) : since);
    }

    static Optional<Days> day(Matcher m, Calendar calendar) {
        int back = m.group("how").startsWith("今") ? 0 : m.group("how").startsWith("昨") ? 1 : 2;
        return calendar.today()
                .map(day -> day.minusDays(back))
                .map(day -> new Days(Sense.DURING, day, day));
    }

    /// 25日 in a text that speaks of its own day: of this month, or the last if it is still to come.
    static Optional<Days> dayOfMonth(Matcher m, Calendar calendar) {
        int day = number(m, "d");
        return calendar.today()
                .filter(today -> calendar.current())
                .map(today -> day > today.getDayOfMonth() ? today.minusMonths(1) : today)
                .flatMap(month -> Days.day(month.getYear(), month.getMonthValue(), day));
    }

    static Optional<Days> month(Matcher m, Calendar calendar) {
        int back = m.group("how").startsWith("上") ? 1 : 0;
        return calendar.today()
                .filter(today -> calendar.current())
                .map(today -> today.minusMonths(back))
                .flatMap(month ->
                        Days.months(month.getYear(), month.getMonthValue(), month.getMonthValue()))
                .map(days -> m.group("after") == null ? days : days.asOf());
    }

    private static int number(Matcher m, String group) {
        return Numerals.of(m.group(group));
    }
}
