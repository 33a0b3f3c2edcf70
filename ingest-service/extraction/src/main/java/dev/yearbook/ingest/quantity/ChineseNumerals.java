package dev.yearbook.ingest.quantity;

/// Reads numbers of Chinese digits: `三`, `三十九`, `二十亿`, `四百五`, `零点九`, `二〇二一`, and a lone multiplier
/// (`万`, `千亿`), which stands for one of it.
final class ChineseNumerals {

    private static final int LONGEST = 40;

    private ChineseNumerals() {}

    /// The digit that `c` stands for, or −1.
    static int digit(char c) {
        return switch (c) {
            case '零', '〇', '○' -> 0;
            case '一', '壹' -> 1;
            case '二', '两', '贰' -> 2;
            case '三', '叁' -> 3;
            case '四', '肆' -> 4;
            case '五', '伍' -> 5;
            case '六', '陆' -> 6;
            case '七', '柒' -> 7;
            case '八', '捌' -> 8;
            case '九', '玖' -> 9;
            default -> -1;
        };
    }

    /// Whether `c` can be part of a number.
    static boolean begins(char c) {
        return digit(c) >= 0 || Multipliers.power(c) > 0;
    }

    /// Whether a number begins at `i`. 零 alone, 陆 in 陆续 and 半 in 上半年 are words.
    static boolean begins(Script text, int i) {
        return switch (text.at(i)) {
            case '半' -> text.at(i + 1) == '数' || text.at(i - 1) == '过' && text.at(i + 1) != '年';
            case '零', '〇', '○' -> point(text.at(i + 1)) || begins(text.at(i + 1));
            case '拾' -> text.at(i - 1) != '收' && begins(text.at(i + 1));
            case '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '佰', '仟' ->
                    formal(text.at(text.skipSpace(i + 1)));
            default -> begins(text.at(i));
        };
    }

    private static boolean formal(char c) {
        return "壹贰叁肆伍陆柒捌玖拾佰仟零十百千万亿点分元圆折".indexOf(c) >= 0;
    }

    private static boolean point(char c) {
        return c == '点';
    }

    /// The number whose first character stands at `start`.
    static Numeral read(Script text, int start) {
        int end = start;
        while (digit(text.at(end)) >= 0 && end - start < LONGEST) {
            end++;
        }
        boolean digits = end > start && Multipliers.power(text.at(text.skipSpace(end))) == 0;
        if (!digits || end - start == 1) {
            return positional(text, start);
        }
        return end - start == 2 || end - start > 12
                ? decimals(text, start, start + 1, digit(text.at(start)), Numeral.Form.CHINESE)
                : digits(text, start, end);
    }

    /// Three and more digits in a row are a year or a mark.
    private static Numeral digits(Script text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + digit(text.at(i));
        }
        return new Numeral(start, end, end, -1, value, 0, Numeral.Form.CHINESE_DIGITS);
    }

    private static Numeral positional(Script text, int start) {
        var sum = new ChineseSum();
        int more = -1;
        int end = start;
        int i = start;
        while (i - start < LONGEST) {
            if (more < 0 && i > start && Multipliers.more(text, i) && large(text, i + 1)) {
                more = i++;
            }
            if (!continues(text, i, i == start) || !sum.add(text.at(i))) {
                break;
            }
            end = ++i;
            i = blank(text, i);
        }
        if (more >= 0 || !point(text.at(text.skipSpace(end)))) {
            var plain = new Numeral(start, end, end, more, sum.value(), 0, sum.form());
            return Multipliers.tail(text, plain, end, more, sum.value(), 0);
        }
        return decimals(text, start, end, sum.value(), sum.form());
    }

    /// Whether the character at `i` goes on with the number: 千 of 千瓦 is a unit's, and 两 stands only
    /// at the beginning or before a multiplier.
    private static boolean continues(Script text, int i, boolean first) {
        char c = text.at(i);
        if (first) {
            return begins(c);
        }
        if (c == '两') {
            return Multipliers.power(text.at(i + 1)) > 0;
        }
        if (c == ChineseSum.TRILLION) {
            return digit(text.at(i + 1)) >= 0;
        }
        return digit(c) >= 0 || Multipliers.multiplier(text, i);
    }

    private static boolean large(Script text, int i) {
        int next = text.skipSpace(i);
        return Multipliers.power(text.at(next)) >= 4 && next == i;
    }

    /// Skips a blank that a scan or justification left between digit and multiplier.
    private static int blank(Script text, int i) {
        int next = text.skipSpace(i);
        if (next == i) {
            return i;
        }
        boolean joined =
                Multipliers.power(text.at(next)) > 0
                        || Multipliers.power(text.at(i - 1)) > 0
                                && (digit(text.at(next)) >= 0 || Multipliers.more(text, next));
        return joined ? next : i;
    }

    /// A number with the decimals that may stand behind 点 (`零点九`), and its multipliers.
    private static Numeral decimals(
            Script text, int start, int end, long whole, Numeral.Form form) {
        int first = text.skipSpace(text.skipSpace(end) + 1);
        int i = first;
        long value = whole;
        while (point(text.at(text.skipSpace(end))) && digit(text.at(i)) >= 0 && i - first < 6) {
            value = value * 10 + digit(text.at(i++));
        }
        int last = i > first ? i : end;
        int scale = i - first;
        var plain = new Numeral(start, last, last, -1, value, scale, form);
        return scale == 0
                ? Multipliers.tail(text, plain, last, -1, value, 0)
                : Multipliers.apply(text, 0, plain);
    }
}
