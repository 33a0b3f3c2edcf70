package dev.yearbook.gateway.sdmx;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// A reference period in SDMX's words.
///
/// | period | frequency | text |
/// | --- | --- | --- |
/// | flow 2021-01-01 … 2021-12-31 | `A` | `2021` |
/// | flow 2021-01-01 … 2021-06-30 | `S` | `2021-S1` |
/// | flow 2021-04-01 … 2021-06-30 | `Q` | `2021-Q2` |
/// | flow 2021-03-01 … 2021-03-31 | `M` | `2021-03` |
/// | flow 2021-01-01 … 2021-11-30 | `_O` | `2021-01-01/P11M` |
/// | stock or cumulative at 2021-12-31 | `A` | `2021` |
/// | stock or cumulative at 2021-09-30 | `M` | `2021-09` |
/// | stock or cumulative at 2022-09-20 | `D` | `2022-09-20` |
///
/// A stock at a year's last day is the year's, as statistical offices give it.
///
/// @param frequency the code of the frequency
/// @param text the value of `TIME_PERIOD`
record TimePeriod(String frequency, String text) {

    /// The period from `start`, absent for a stock or cumulative figure, to `end`.
    static TimePeriod of(Optional<LocalDate> start, LocalDate end) {
        return start.map(first -> during(first, end)).orElseGet(() -> at(end));
    }

    private static TimePeriod at(LocalDate date) {
        if (date.getMonthValue() == 12 && date.getDayOfMonth() == 31) {
            return new TimePeriod("A", year(date));
        }
        boolean lastOfMonth = date.getDayOfMonth() == date.lengthOfMonth();
        return lastOfMonth
                ? new TimePeriod("M", date.toString().substring(0, 7))
                : new TimePeriod("D", date.toString());
    }

    private static TimePeriod during(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return new TimePeriod("D", first.toString());
        }
        Period length = Period.between(first, last.plusDays(1));
        boolean wholeMonths = first.getDayOfMonth() == 1 && length.getDays() == 0;
        int months = (int) length.toTotalMonths();
        int offset = first.getMonthValue() - 1;
        if (wholeMonths && offset % months(months) == 0) {
            switch (months) {
                case 12:
                    return new TimePeriod("A", year(first));
                case 6:
                    return new TimePeriod("S", year(first) + "-S" + (offset / 6 + 1));
                case 3:
                    return new TimePeriod("Q", year(first) + "-Q" + (offset / 3 + 1));
                case 1:
                    return new TimePeriod("M", first.toString().substring(0, 7));
                default:
                    break;
            }
        }
        return new TimePeriod("_O", first + "/" + (wholeMonths ? Period.ofMonths(months) : length));
    }

    private static int months(int months) {
        return Math.max(1, months);
    }

    private static String year(LocalDate date) {
        return date.toString().substring(0, 4);
    }
}
