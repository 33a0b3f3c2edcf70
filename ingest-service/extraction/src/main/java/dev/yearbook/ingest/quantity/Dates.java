package dev.yearbook.ingest.quantity;

import java.util.Optional;

/// Recognises years, months, days and times of day.
final class Dates {

    private static final Vocabulary CLOCK_BEFORE = Vocabulary.role("clock-before");
    private static final Vocabulary COUNTING = Vocabulary.role("counting");
    private static final int EARLIEST = 1800;
    private static final int LATEST = 2100;

    private Dates() {}

    /// 2021年, 二〇二一年, 90年代, 2021—2023, and a lone 2021.
    static boolean year(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (n.form() == Numeral.Form.CHINESE_DIGITS) {
            return n.end() - n.start() == 4;
        }
        int end = text.skipSpace(n.end());
        if (text.followsAny(end, "世纪", "年代", "财年", "学年")) {
            return n.plainInteger();
        }
        return fourDigits(n, text) && (text.at(end) == '年' ? named(n, text, end) : lone(site));
    }

    private static boolean fourDigits(Numeral n, Script text) {
        return n.arabic() && n.plainInteger() && n.end() - n.start() == 4 && text.digit(n.start());
    }

    private static boolean named(Numeral n, Script text, int end) {
        return recent(n.unscaled()) || !text.follows(end, "年历史") && !text.follows(end, "年的");
    }

    private static boolean recent(long year) {
        return year >= EARLIEST && year <= LATEST;
    }

    /// Four digits without 年: the beginning of a range of years, or nothing that is counted.
    private static boolean lone(Site site) {
        Script text = site.text();
        if (site.cell() || !recent(site.numeral().unscaled())) {
            return false;
        }
        int end = text.skipSpace(site.end());
        if (text.in(end, "—-至到、和/") && yearAhead(text, end + 1)) {
            return true;
        }
        if (text.in(end, "届级版款")) {
            return true;
        }
        boolean named = text.han(site.end());
        return !site.unit().found()
                && (named || !COUNTING.before(text, text.skipSpaceBack(site.start())));
    }

    /// Whether a year of four or, before 年, two digits stands at `from`.
    private static boolean yearAhead(Script text, int from) {
        int i = text.skipSpace(from);
        int end = run(text, i);
        if (end - i == 4) {
            return text.at(end) == '年' || !text.han(end) && text.at(end) != '.';
        }
        return end - i == 2 && text.at(end) == '年';
    }

    /// 6月, 3日, 15时, and the beginning of 1—11月.
    static boolean monthOrDay(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (!n.plainInteger() || n.unscaled() > 60 || n.more() >= 0) {
            return false;
        }
        int end = text.skipSpace(n.end());
        return switch (text.at(end)) {
            case '月' -> n.unscaled() <= 12;
            case '日' -> n.unscaled() <= 31 && !text.in(end + 1, "均常游元圆本");
            case '号' -> text.precedes(text.skipSpaceBack(n.start()), "月");
            case '时' -> n.unscaled() <= 24 && !text.in(end + 1, "间速代期空");
            case '点' -> CLOCK_BEFORE.before(text, n.start());
            case '分' -> text.precedes(n.start(), "时") || text.precedes(n.start(), "点");
            case '—', '-', '至', '到', '、', '和' -> n.unscaled() <= 31 && monthAhead(text, end + 1);
            default -> text.followsAny(end, "季度") && n.unscaled() <= 4;
        };
    }

    private static boolean monthAhead(Script text, int from) {
        int i = text.skipSpace(from);
        int end = run(text, i);
        return end > i
                && end - i < 3
                && (text.in(text.skipSpace(end), "月日") || text.follows(end, "季度"));
    }

    /// 2021-06-03, 2021/6/3, 2021.6.3, 2021-06, 20210603.
    static Optional<Numeric> digits(Site site) {
        Script text = site.text();
        int start = site.start();
        int first = run(text, start);
        if (first - start == 8) {
            return compact(site);
        }
        char mark = text.at(first);
        if (first - start != 4 || "-/.—".indexOf(mark) < 0) {
            return Optional.empty();
        }
        int second = run(text, first + 1);
        if (second == first + 1 || second - first > 3) {
            return Optional.empty();
        }
        int third = text.at(second) == mark ? run(text, second + 1) : second;
        boolean day = third > second + 1 && third - second <= 3;
        return day ? site.skip(SkipReason.DATE, third) : yearAndMonth(site, first, second);
    }

    private static Optional<Numeric> compact(Site site) {
        long year = site.numeral().unscaled() / 10_000;
        boolean date = site.numeral().plainInteger() && recent(year) && !site.unit().found();
        return site.skipIf(date, SkipReason.DATE);
    }

    /// 2021-06, 2021.06: two digits that can be a month.
    private static Optional<Numeric> yearAndMonth(Site site, int first, int second) {
        Script text = site.text();
        int month = 10 * (text.at(first + 1) - '0') + text.at(first + 2) - '0';
        boolean two = second - first == 3 && month >= 1 && month <= 12;
        boolean alone = !text.in(second, "年%万亿") && !Units.standard().match(text, second).found();
        boolean year = text.in(site.start(), "12") && text.in(site.start() + 1, "09");
        return two && alone && year ? site.skip(SkipReason.DATE, second) : Optional.empty();
    }

    private static int run(Script text, int from) {
        int i = from;
        while (text.digit(i) && i - from < 9) {
            i++;
        }
        return i;
    }

    /// 8:30, 15:04:05.
    static Optional<Numeric> clock(Site site) {
        Script text = site.text();
        int end = site.end();
        Numeral n = site.numeral();
        boolean clock = !text.han(n.start() - 1) || text.in(n.start() - 1, "日午晨晚在于至到从前后");
        boolean hour = clock && n.arabic() && n.plainInteger() && n.unscaled() < 25;
        if (!hour || !sixty(text, end)) {
            return Optional.empty();
        }
        return site.skip(SkipReason.DATE, sixty(text, end + 3) ? end + 6 : end + 3);
    }

    /// Whether a colon and two digits below sixty stand at `i`.
    private static boolean sixty(Script text, int i) {
        return text.at(i) == ':'
                && text.in(i + 1, "012345")
                && text.digit(i + 2)
                && !text.digit(i + 3);
    }
}
