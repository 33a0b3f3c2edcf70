package dev.yearbook.ingest.quantity;

import java.util.Optional;

/// Recognises dates, years, times of day and the lengths of periods.
final class Dates {

    private static final String[] LASTING = {
        "连续", "历经", "历时", "长达", "经过", "历史", "为期", "寿命", "平均", "超过", "超", "达", "至少", "不少于", "不超过",
        "约", "周期", "缩短", "压减", "缩减", "延长", "稳定在", "时间", "时长", "压缩至", "缩短至", "压减至", "已有", "用时", "仅用",
        "提前", "减至", "在"
    };

    private Dates() {}

    /// Whether the unit is one that periods are told in.
    static boolean span(Units.Match unit) {
        return unit.found()
                && switch (unit.unit().base()) {
                    case "年", "个月", "月", "周", "天", "日" -> true;
                    default -> false;
                };
    }

    static boolean year(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (n.form() == Numeral.Form.CHINESE_DIGITS) {
            return true;
        }
        boolean four =
                n.arabic() && n.plainInteger() && n.end() - n.start() == 4 && text.digit(n.start());
        boolean recent = four && n.unscaled() >= 1800 && n.unscaled() <= 2100;
        int end = text.skipSpace(n.end());
        if (text.at(end) == '年') {
            return four || n.arabic() && n.end() - n.start() == 2 && text.in(end + 1, "代");
        }
        if (text.follows(end, "世纪")
                || text.follows(end, "年代")
                || text.follows(end, "财年")
                || text.follows(end, "学年")) {
            return true;
        }
        if (!recent) {
            return false;
        }
        boolean range =
                text.in(end, "—-至到、和/")
                        && (text.digit(end + 1) || text.digit(text.skipSpace(end + 1)));
        return range && yearAhead(text, end + 1)
                || !site.unit().found() && !text.han(end)
                || text.followsAny(end, "版", "财", "届", "级", "春", "新", "全球", "中国", "世界");
    }

    private static boolean yearAhead(Script text, int from) {
        int i = text.skipSpace(from);
        return text.digit(i)
                && !text.digit(i + 4)
                && (text.digit(i + 3) && text.digit(i + 2) || text.at(i + 2) == '年');
    }

    static boolean monthOrDay(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (!n.plainInteger() || n.unscaled() > 31 || n.more() >= 0) {
            return false;
        }
        int end = text.skipSpace(n.end());
        if (text.at(end) == '月') {
            return n.unscaled() <= 12;
        }
        if (text.in(end, "日号")) {
            return text.precedes(text.skipSpaceBack(n.start()), "月")
                    || text.at(end) == '日' && !text.in(end + 1, "均前常");
        }
        if (text.in(end, "时") && !text.follows(end, "时间") && !text.follows(end, "时速")) {
            return n.unscaled() <= 24;
        }
        if (text.follows(end, "点")
                && n.arabic()
                && (text.precedesAny(n.start(), "上午", "下午", "日", "晚", "凌晨"))) {
            return true;
        }
        return text.in(end, "—-至到、和") && monthAhead(text, end + 1);
    }

    private static boolean monthAhead(Script text, int from) {
        int i = text.skipSpace(from);
        int digits = i;
        while (text.digit(digits) && digits - i < 3) {
            digits++;
        }
        return digits > i
                && digits - i < 3
                && (text.in(digits, "月日") || text.follows(digits, " 月"));
    }

    /// 2021-06-03, 2021/6/3, 2021.6.3, 20210603.
    static Optional<Numeric> digits(Site site) {
        Script text = site.text();
        int i = site.start();
        int first = run(text, i);
        if (first - i == 8
                && site.numeral().arabic()
                && site.numeral().unscaled() / 10000 >= 1900
                && site.numeral().unscaled() / 10000 < 2100
                && site.numeral().scale() == 0
                && !site.unit().found()) {
            return site.skip(SkipReason.DATE);
        }
        char mark = text.at(first);
        if (first - i != 4 || mark != '-' && mark != '/' && mark != '.' && mark != '—') {
            return Optional.empty();
        }
        int second = run(text, first + 1);
        if (second - first > 3 || second == first + 1 || text.at(second) != mark) {
            return Optional.empty();
        }
        int third = run(text, second + 1);
        return third > second + 1 && third - second <= 3
                ? site.skip(SkipReason.DATE, third)
                : Optional.empty();
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
        boolean hour =
                site.numeral().arabic()
                        && site.numeral().plainInteger()
                        && site.numeral().unscaled() < 25;
        boolean minutes =
                text.at(end) == ':'
                        && text.digit(end + 1)
                        && text.digit(end + 2)
                        && !text.digit(end + 3)
                        && text.in(end + 1, "012345");
        if (!hour || !minutes) {
            return Optional.empty();
        }
        boolean seconds = text.at(end + 3) == ':' && text.digit(end + 4) && text.digit(end + 5);
        return site.skip(SkipReason.DATE, seconds ? end + 6 : end + 3);
    }

    /// 近5年, 五年来, 三年行动: a number of years that names a period and measures nothing.
    static boolean period(Site site) {
        Script text = site.text();
        if (!span(site.unit())) {
            return false;
        }
        int start = site.start();
        int end = site.unit().end();
        if (text.precedesAny(start, "近", "未来", "过去", "今后", "这", "前", "最近", "头", "上", "下")
                        && !text.precedes(start, "提前")
                || text.followsAny(end, "来", "以来", "内", "间", "后", "前", "之", "期")) {
            return true;
        }
        String base = site.unit().unit().base();
        if (!base.equals("年")) {
            return base.equals("日")
                    && site.numeral().unscaled() <= 31
                    && site.numeral().plainInteger()
                    && !text.precedesAny(start, LASTING);
        }
        return !text.precedesAny(text.skipSpaceBack(start), LASTING)
                && !text.followsAny(end, "以上", "历史", "发展历程", "左右")
                && site.numeral().scale() <= 0;
    }
}
