package dev.yearbook.report.wording;

import dev.yearbook.ingest.events.ReferencePeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A reference period in English words.
///
/// | period | words |
/// | --- | --- |
/// | 2021-01-01 to 2021-12-31 | in 2021 |
/// | 2021-01-01 to 2021-11-30 | from January to November 2021 |
/// | 2016-01-01 to 2020-12-31 | from 2016 to 2020 |
/// | 2021-06-03 to 2021-06-03 | on 3 June 2021 |
/// | stock at 2021-12-31 | at the end of 2021 |
/// | cumulative until 2021-09-30 | in total by the end of September 2021 |
final class EnglishPeriod {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_ONLY =
            DateTimeFormatter.ofPattern("MMMM", Locale.ENGLISH);

    private EnglishPeriod() {}

    static String of(ReferencePeriod period) {
        LocalDate start = period.start();
        if (start != null) {
            return span(start, period.end());
        }
        boolean total = period.basis().equals("cumulative");
        return (total ? "in total by " : end(period.end()).startsWith("the") ? "at " : "on ")
                + end(period.end());
    }

    /// The last moment: the end of 2021, the end of September 2021, 15 September 2021.
    static String end(LocalDate end) {
        if (!end.equals(YearMonth.from(end).atEndOfMonth())) {
            return DATE.format(end);
        }
        return "the end of " + (end.getMonthValue() == 12 ? "" + end.getYear() : MONTH.format(end));
    }

    private static String span(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return "on " + DATE.format(start);
        }
        if (start.getDayOfMonth() != 1 || !end.equals(YearMonth.from(end).atEndOfMonth())) {
            return "from " + DATE.format(start) + " to " + DATE.format(end);
        }
        if (start.getMonthValue() == 1 && end.getMonthValue() == 12) {
            return start.getYear() == end.getYear()
                    ? "in " + end.getYear()
                    : "from " + start.getYear() + " to " + end.getYear();
        }
        if (YearMonth.from(start).equals(YearMonth.from(end))) {
            return "in " + MONTH.format(end);
        }
        String from =
                start.getYear() == end.getYear() ? MONTH_ONLY.format(start) : MONTH.format(start);
        return "from " + from + " to " + MONTH.format(end);
    }
}
