package dev.yearbook.report.wording;

import dev.yearbook.ingest.events.ReferencePeriod;
import java.time.LocalDate;
import java.time.YearMonth;

/// A reference period in Chinese words.
///
/// | period | words |
/// | --- | --- |
/// | 2021-01-01 to 2021-12-31 | 2021年 |
/// | 2021-01-01 to 2021-11-30 | 2021年1—11月 |
/// | 2021-03-01 to 2021-03-31 | 2021年3月 |
/// | 2016-01-01 to 2020-12-31 | 2016—2020年 |
/// | 2021-06-03 to 2021-06-03 | 2021年6月3日 |
/// | at 2021-12-31 | 截至2021年底 |
/// | at 2021-09-30 | 截至2021年9月底 |
/// | at 2021-09-15 | 截至2021年9月15日 |
final class ChinesePeriod {

    private ChinesePeriod() {}

    static String of(ReferencePeriod period) {
        LocalDate start = period.start();
        return start == null ? "截至" + day(period.end()) : span(start, period.end());
    }

    /// By when a target is to be reached: 到2025年, 到2025年9月底.
    static String due(LocalDate end) {
        return "到" + (lastOfYear(end) ? end.getYear() + "年" : day(end));
    }

    private static String day(LocalDate end) {
        if (lastOfYear(end)) {
            return end.getYear() + "年底";
        }
        return lastOfMonth(end) ? month(end) + "底" : date(end);
    }

    private static String span(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return date(start);
        }
        if (start.getDayOfMonth() != 1 || !lastOfMonth(end)) {
            return date(start) + "至" + date(end);
        }
        if (start.getMonthValue() == 1 && lastOfYear(end)) {
            return start.getYear() == end.getYear()
                    ? end.getYear() + "年"
                    : start.getYear() + "—" + end.getYear() + "年";
        }
        if (start.getYear() != end.getYear()) {
            return month(start) + "至" + month(end);
        }
        return start.getMonthValue() == end.getMonthValue()
                ? month(end)
                : month(start).replaceFirst("月$", "") + "—" + end.getMonthValue() + "月";
    }

    private static String month(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月";
    }

    private static String date(LocalDate day) {
        return month(day) + day.getDayOfMonth() + "日";
    }

    private static boolean lastOfYear(LocalDate day) {
        return day.getMonthValue() == 12 && day.getDayOfMonth() == 31;
    }

    private static boolean lastOfMonth(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }
}
