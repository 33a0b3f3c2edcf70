package dev.yearbook.ingest.period;

import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// All ways of writing a time that reports use. The first that matches at a place wins, so the
/// longer forms stand first.
///
/// | grammar | examples |
/// | --- | --- |
/// | years from to | 2016—2020年, 从2012年到2021年 |
/// | months across years | 2020年12月至2021年3月 |
/// | date | 2021年, 截至2021年底, 今年上半年, 1—11月, 6月3日, 自2020年12月以来, 到2025年 |
/// | span | 五年来, 近三年, 过去十年, 这五年 |
/// | future span | 未来五年, 今后3年 |
/// | plan | “十四五”期间, “十三五”末 |
/// | now | 目前, 截至目前, 迄今 |
/// | day | 今天, 昨日 |
/// | part of the year | 全年, 年内, 年末, 上半年 |
final class Grammars {

    private static final String DASH = "[—–\\-－~～至到]+";
    private static final String YEAR = "(?<year>(?:18|19|20)\\d{2})\\s?年?度?";
    private static final String NAMED = "(?<named>今年|本年度?|当年|去年|上一?年|前年|明年)";
    private static final String N = "(?<n>[一二两三四五六七八九十]{1,3}|\\d{1,2})";
    private static final String BEFORE = "(?<before>截至到?|截止到?|自从?|从|到|至|早在|预计到|力争到)?\\s?";
    private static final String AFTER = "(?<after>底|末|止|为止|初|以来|来|起|开始|至今|前后|前)*(?<since>以来|起|至今)?";
    private static final List<Grammar> ALL =
            List.of(
                    Grammar.of(
                            "years from to",
                            "从?(?<a>(?:18|19|20)\\d{2})年?"
                                    + DASH
                                    + "(?<b>(?:18|19|20)\\d{2})年(期间|间)?",
                            Grammars::yearsFromTo),
                    Grammar.of(
                            "months across years",
                            "(?<a>\\d{4})年(?<m>\\d{1,2})月(份|底|\\d{1,2}日)?"
                                    + DASH
                                    + "(?<b>\\d{4})年(?<k>\\d{1,2})月(底|份|\\d{1,2}日)?",
                            Grammars::monthsAcrossYears),
                    Grammar.of(
                            "date",
                            BEFORE
                                    + "(?:"
                                    + "(?<year>(?:18|19|20)\\d{2})\\s?年度?"
                                    + "|"
                                    + NAMED
                                    + ")?"
                                    + DatePart.PATTERN
                                    + AFTER
                                    + "(?<event>[\\p{IsHan}&&[^，。；、年月日的]]{2,8}以来)?",
                            DatePart::read),
                    Grammar.of(
                            "bare span",
                            "(?<=^|[，。；、\\s—])" + N + "年(?=内|累计|全国|全社会|全省|全市|共|建成|获得|新增|新建|投入|完成)",
                            (m, c) -> span(m, c, 0)),
                    Grammar.of(
                            "span",
                            "(?:近|过去|这|最近|上)?" + N + "(?:个)?年(?<how>来|间|以来|里|期间)",
                            (m, c) -> span(m, c, 0)),
                    Grammar.of(
                            "recent span",
                            "(?:近|过去|这|最近)的?" + N + "年(?!\\S*前)",
                            (m, c) -> span(m, c, 0)),
                    Grammar.of(
                            "future span",
                            "(?:未来|今后)" + N + "(?:到\\d+|[—-]\\d+)?年内?",
                            Grammars::future),
                    Grammar.of(
                            "plan",
                            "(?:到|截至)?[“\"](?<n>[一二三四五六七八九十]{1,2})五[”\"](?<how>期间|时期|以来|末|初|收官之年|开局之年)?",
                            Grammars::plan),
                    Grammar.of("now", "截至目前|截止目前|到目前为止|目前|迄今为?止?|至今|如今|截至发稿", (m, c) -> now(m, c)),
                    Grammar.of(
                            "day",
                            "(?<how>今天|今日|昨天|昨日|前天)(?:[（(]\\d{1,2}月\\d{1,2}日[）)])?",
                            Grammars::day));

    private Grammars() {}

    static List<Grammar> all() {
        return ALL;
    }

    private static Optional<Days> yearsFromTo(Matcher m, Calendar calendar) {
        int first = Integer.parseInt(m.group("a"));
        int last = Integer.parseInt(m.group("b"));
        return first < last ? Optional.of(Days.years(Sense.SPAN, first, last)) : Optional.empty();
    }

    private static Optional<Days> monthsAcrossYears(Matcher m, Calendar calendar) {
        Optional<Days> first = month(m.group("a"), m.group("m"));
        Optional<Days> last = month(m.group("b"), m.group("k"));
        return first.flatMap(a -> last.map(b -> new Days(Sense.DURING, a.start(), b.end())));
    }

    private static Optional<Days> month(String year, String month) {
        int m = Integer.parseInt(month);
        return Days.months(Integer.parseInt(year), m, m);
    }

    private static Optional<Days> span(Matcher m, Calendar calendar, int shift) {
        int years = Numerals.of(m.group("n"));
        if (years < 1 || years > 60) {
            return Optional.empty();
        }
        int last = calendar.reportingYear() + shift;
        LocalDate now = calendar.now();
        boolean open = now.getDayOfYear() < LocalDate.of(last, 12, 31).getDayOfYear();
        LocalDate start = LocalDate.of(open ? last - years : last - years + 1, 1, 1);
        return Optional.of(new Days(Sense.SPAN, start, now));
    }

    private static Optional<Days> future(Matcher m, Calendar calendar) {
        int years = Numerals.of(m.group("n"));
        if (years < 1 || years > 60) {
            return Optional.empty();
        }
        int base = calendar.reportingYear();
        return Optional.of(Days.years(Sense.BY, base + 1, base + years));
    }

    /// The first five-year plan began in 1953, from the sixth (1981) on without a gap.
    private static Optional<Days> plan(Matcher m, Calendar calendar) {
        int number = Numerals.of(m.group("n"));
        if (number < 6) {
            return Optional.empty();
        }
        int first = 1981 + 5 * (number - 6);
        String how = m.group("how") == null ? "" : m.group("how");
        return Optional.of(
                switch (how) {
                    case "末", "收官之年" -> Days.year(first + 4).asOf();
                    case "初", "开局之年" -> Days.year(first);
                    default -> planned(first, calendar);
                });
    }

    private static Days planned(int first, Calendar calendar) {
        boolean ahead = first > calendar.reportingYear();
        int last =
                ahead ? first + 4 : Math.min(first + 4, Math.max(first, calendar.reportingYear()));
        return Days.years(ahead ? Sense.BY : Sense.SPAN, first, last);
    }

    private static Optional<Days> now(Matcher m, Calendar calendar) {
        LocalDate now = calendar.now();
        return Optional.of(new Days(Sense.NOW, LocalDate.of(now.getYear(), 1, 1), now));
    }

    private static Optional<Days> day(Matcher m, Calendar calendar) {
        int back = m.group("how").startsWith("今") ? 0 : m.group("how").startsWith("昨") ? 1 : 2;
        return calendar.today()
                .map(day -> day.minusDays(back))
                .map(day -> new Days(Sense.DURING, day, day));
    }
}
