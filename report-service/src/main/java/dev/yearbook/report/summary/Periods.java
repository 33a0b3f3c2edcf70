package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.ReferencePeriod;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reference periods one year apart.
final class Periods {

    private Periods() {}

    /// The same period one year earlier; the last day of a month stays the last day.
    static ReferencePeriod yearBefore(ReferencePeriod period) {
        return new ReferencePeriod(
                period.basis(), earlier(period.start()), endEarlier(period.end()));
    }

    /// A name of the period for ids: `2021-01-01_2021-12-31`, `2021-12-31`.
    static String key(ReferencePeriod period) {
        return period.start() == null
                ? period.end().toString()
                : period.start() + "_" + period.end();
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate day) {
        return day == null ? null : day.minusYears(1);
    }

    private static LocalDate endEarlier(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return day.equals(month.atEndOfMonth())
                ? month.minusYears(1).atEndOfMonth()
                : day.minusYears(1);
    }
}
