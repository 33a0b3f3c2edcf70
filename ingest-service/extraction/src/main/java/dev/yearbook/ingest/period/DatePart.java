package dev.yearbook.ingest.period;

import static dev.yearbook.ingest.period.Notation.DASH;
import static dev.yearbook.ingest.period.Notation.DAY;
import static dev.yearbook.ingest.period.Notation.MONTH;
import static dev.yearbook.ingest.period.Notation.group;

import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;

/// A year, a part of a year, or both, with the words before and after that say whether the figure
/// holds during it, at its end, since its beginning or by its end.
final class DatePart {

    /// The part of the year: 1—11月, 6月3日, 12月下旬, 上半年, 前三季度, 一季度, 年底, 全年.
    static final String PATTERN =
            "(?:"
                    + group("m", MONTH)
                    + "(?:月份?)?"
                    + DASH
                    + "(?:今年|当年)?"
                    + group("k", MONTH)
                    + "月份?(?<kd>\\d{1,2}日|中旬|上旬|下旬)?|"
                    + group("month", MONTH)
                    + "月(?:"
                    + group("d", DAY)
                    + "日|份|上旬|中旬|下旬)?|[前首](?<months>[一二三四五六七八九十两]{1,2}|\\d{1,2})个?月"
                    + "|前(?<quarters>[一二两三])个?季度?|第?(?<quarter>[一二三四1-4])季度"
                    + "|(?<half>上半年|下半年|前半年|后半年)|(?<whole>全年|年内|年度|年终|岁末)|(?<edge>年底|年末|年初))?";

    private DatePart() {}

    static Optional<Days> read(Matcher m, Calendar calendar) {
        if (nothing(m)) {
            return Optional.empty();
        }
        return part(m, year(m, calendar), calendar).map(days -> sense(m, days, calendar));
    }

    /// Neither year nor part: only a word such as 到 or 自.
    private static boolean nothing(Matcher m) {
        return m.group("year") == null
                && m.group("named") == null
                && m.group("m") == null
                && m.group("month") == null
                && m.group("months") == null
                && m.group("quarters") == null
                && m.group("quarter") == null
                && m.group("half") == null
                && m.group("whole") == null
                && m.group("edge") == null;
    }

    private static int year(Matcher m, Calendar calendar) {
        if (m.group("year") != null) {
            return Numerals.of(m.group("year"));
        }
        String named = m.group("named") == null ? "" : m.group("named");
        return switch (named) {
            case "今年" -> calendar.thisYear();
            case "去年" -> calendar.thisYear() - 1;
            case "上年", "上一年", "上年度", "上一年度" -> calendar.yearOf(12) - 1;
            case "前年" -> calendar.thisYear() - 2;
            case "明年" -> calendar.thisYear() + 1;
            case "次年" -> calendar.yearOf(1) + 1;
            case "本年", "本年度", "当年" -> calendar.yearOf(1);
            default -> (reaches(m) ? calendar.ahead() : calendar).yearOf(lastMonth(m));
        };
    }

    /// 到年底, 年底前: a day to come.
    private static boolean reaches(Matcher m) {
        String before = m.group("before") == null ? "" : m.group("before");
        String after = m.group("after") == null ? "" : m.group("after");
        boolean year = m.group("edge") != null || m.group("whole") != null;
        return year && (before.contains("到") || before.equals("至") || after.equals("前"));
    }

    /// The month with which the part of the year ends, to tell which year it is a part of.
    private static int lastMonth(Matcher m) {
        if (m.group("m") != null) {
            return Numerals.of(m.group("k"));
        }
        if (m.group("month") != null) {
            return Numerals.of(m.group("month"));
        }
        if (m.group("months") != null) {
            return Numerals.of(m.group("months"));
        }
        if (m.group("quarters") != null) {
            return 3 * Numerals.of(m.group("quarters"));
        }
        if (m.group("quarter") != null) {
            return 3 * Numerals.of(m.group("quarter"));
        }
        if (m.group("half") != null) {
            return "上前".indexOf(m.group("half").charAt(0)) >= 0 ? 6 : 12;
        }
        boolean beginning = m.group("edge") != null && m.group("edge").equals("年初");
        return beginning ? 1 : 12;
    }

    private static Optional<Days> part(Matcher m, int year, Calendar calendar) {
        if (m.group("m") != null) {
            return Days.months(year, number(m, "m"), number(m, "k")).map(days -> cut(m, days));
        }
        if (m.group("d") != null) {
            return Days.day(year, number(m, "month"), number(m, "d"));
        }
        if (m.group("month") != null) {
            return Days.months(year, number(m, "month"), number(m, "month"));
        }
        if (m.group("months") != null) {
            return Days.months(year, 1, Numerals.of(m.group("months")));
        }
        return quarters(m, year);
    }

    /// 1月至12月中旬 ends on the 20th.
    private static Days cut(Matcher m, Days days) {
        String part = m.group("kd") == null ? "" : m.group("kd");
        int last =
                switch (part) {
                    case "上旬" -> 10;
                    case "中旬" -> 20;
                    default -> days.end().getDayOfMonth();
                };
        return new Days(days.sense(), days.start(), days.end().withDayOfMonth(last));
    }

    private static Optional<Days> quarters(Matcher m, int year) {
        if (m.group("quarters") != null) {
            return Days.months(year, 1, 3 * Numerals.of(m.group("quarters")));
        }
        if (m.group("quarter") != null) {
            int quarter = Numerals.of(m.group("quarter"));
            return Days.months(year, 3 * quarter - 2, 3 * quarter);
        }
        if (m.group("half") != null) {
            int first = "上前".indexOf(m.group("half").charAt(0)) >= 0 ? 1 : 7;
            return Days.months(year, first, first + 5);
        }
        return Optional.of(Days.year(year));
    }

    private static int number(Matcher m, String group) {
        return Numerals.of(m.group(group));
    }

    private static Days sense(Matcher m, Days days, Calendar calendar) {
        String before = m.group("before") == null ? "" : m.group("before");
        String after = m.group("after") == null ? "" : m.group("after");
        String edge = m.group("edge") == null ? "" : m.group("edge");
        if (m.group("since") != null || m.group("event") != null || after.matches("以来|起|至今|来|开始")) {
            return days.until(calendar.reached(days.start().getYear()));
        }
        if (edge.equals("年初") || after.equals("初")) {
            return days.asOfStart();
        }
        return dated(days, calendar, before, !edge.isEmpty() || after.matches("底|末|止|为止"));
    }

    private static Days dated(Days days, Calendar calendar, String before, boolean edge) {
        boolean ahead = days.end().isAfter(LocalDate.of(calendar.thisYear(), 12, 31));
        boolean until = before.contains("到") || before.startsWith("至");
        if (ahead && (until || edge)) {
            return days.in(Sense.BY);
        }
        boolean asOf = before.startsWith("截") || edge;
        return asOf ? days.asOf() : days;
    }
}
