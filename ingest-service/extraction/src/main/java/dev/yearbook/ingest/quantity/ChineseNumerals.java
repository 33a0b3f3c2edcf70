package dev.yearbook.ingest.quantity;

/// Reads numbers of Chinese digits: `三`, `三十九`, `二十亿`, `零点九`, `二〇二一`, and a lone multiplier (`万`,
/// `千亿`), which stands for one of it.
final class ChineseNumerals {

    private static final int LONGEST = 24;

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
            case '零', '〇', '○' -> text.at(i + 1) == '点' || begins(text.at(i + 1));
            case '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖', '拾', '佰', '仟' ->
                    formal(text.at(i + 1)) || text.in(i + 1, "元圆");
            default -> begins(text.at(i));
        };
    }

    private static boolean formal(char c) {
        return "壹贰叁肆伍陆柒捌玖拾佰仟萬億零".indexOf(c) >= 0;
    }

    /// The number whose first character stands at `start`.
    static Numeral read(Script text, int start) {
        int end = start;
        while (begins(text.at(end)) && end - start < LONGEST) {
            end++;
        }
        if (digitsOnly(text, start, end)) {
            return digits(text, start, end);
        }
        return positional(text, start, end);
    }

    private static boolean digitsOnly(Script text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (digit(text.at(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /// Digits in a row: three and more are a year or a mark, of fewer only the first is a number.
    private static Numeral digits(Script text, int start, int end) {
        if (end - start >= 3 && end - start <= 12) {
            long value = 0;
            for (int i = start; i < end; i++) {
                value = value * 10 + digit(text.at(i));
            }
            return new Numeral(start, end, end, -1, value, 0, Numeral.Form.CHINESE_DIGITS);
        }
        return decimals(text, start, start + 1, digit(text.at(start)));
    }

    private static Numeral positional(Script text, int start, int end) {
        var sum = new Sum();
        int i = start;
        int more = -1;
        while (i < end || Multipliers.more(text.at(i)) && bigger(text, i + 1) && more < 0) {
            char c = text.at(i);
            if (Multipliers.more(c)) {
                more = i;
            } else if (!sum.add(c)) {
                break;
            }
            i++;
            while (i >= end && begins(text.at(i)) && end - start < LONGEST) {
                end++;
            }
        }
        if (sum.plainDigit()) {
            return decimals(text, start, i, sum.value());
        }
        var plain = new Numeral(start, i, i, more, sum.value(), 0, sum.form());
        return Multipliers.tail(text, plain, i, more, sum.value(), 0);
    }

    private static boolean bigger(Script text, int i) {
        return Multipliers.power(text.at(i)) >= 4;
    }

    /// A digit, or digits with decimals behind 点 (`零点九`).
    private static Numeral decimals(Script text, int start, int end, long whole) {
        int i = end + 1;
        long value = whole;
        while (text.at(end) == '点' && digit(text.at(i)) >= 0 && i - end < 10) {
            value = value * 10 + digit(text.at(i++));
        }
        int last = i > end + 1 ? i : end;
        var plain =
                new Numeral(
                        start,
                        last,
                        last,
                        -1,
                        value,
                        Math.max(0, last - end - 1),
                        Numeral.Form.CHINESE);
        return Multipliers.apply(text, plain);
    }

    /// Adds up digits and multipliers as they are read.
    private static final class Sum {
        private long total;
        private long section;
        private long digit = -1;
        private int last = Integer.MAX_VALUE;
        private int count;
        private int multipliers;

        /// Takes the next character in; false if it does not continue the number.
        boolean add(char c) {
            int value = digit(c);
            boolean taken = value >= 0 ? addDigit(value) : addMultiplier(Multipliers.power(c));
            count += taken ? 1 : 0;
            return taken;
        }

        private boolean addDigit(int value) {
            if (digit > 0) {
                return false;
            }
            digit = value;
            return true;
        }

        private boolean addMultiplier(int power) {
            multipliers++;
            if (power >= 4) {
                long all = total + section + Math.max(0, digit);
                long factor = power == 4 ? 10_000L : 100_000_000L;
                if (all > Long.MAX_VALUE / factor / 10) {
                    return false;
                }
                if (power == 4 && total > 0) {
                    section = (section + Math.max(0, digit)) * factor;
                } else {
                    total = Math.max(1, all) * factor;
                    section = 0;
                }
                last = Integer.MAX_VALUE;
            } else {
                if (power >= last && digit < 0) {
                    return false;
                }
                section += (digit < 0 ? 1 : digit) * (long) Math.pow(10, power);
                last = power;
            }
            digit = -1;
            return true;
        }

        boolean plainDigit() {
            return multipliers == 0;
        }

        long value() {
            return total + section + Math.max(0, digit);
        }

        Numeral.Form form() {
            return count == multipliers && !(multipliers == 1 && value() == 10)
                    ? Numeral.Form.BARE
                    : Numeral.Form.CHINESE;
        }
    }
}
