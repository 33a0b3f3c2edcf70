package dev.yearbook.ingest.quantity;

/// Reads the multipliers behind a number (`万`, `亿`, `千万`, `万亿`), the 余 or 多 before or behind them,
/// and lower parts that follow (`1亿2千万`).
final class Multipliers {

    private Multipliers() {}

    /// The power of ten that a Chinese multiplier stands for, or 0 if `c` is none.
    static int power(char c) {
        return switch (c) {
            case '十', '拾' -> 1;
            case '百', '佰' -> 2;
            case '千', '仟' -> 3;
            case '万' -> 4;
            case '亿' -> 8;
            default -> 0;
        };
    }

    /// Whether 余, 多, 来, 几 or + stands at `i`, which make a number somewhat more or indefinite.
    static boolean more(Script text, int i) {
        return switch (text.at(i)) {
            case '余', '多', '来', '几', '+' -> true;
            default -> false;
        };
    }

    /// The number with the multipliers that follow it, and at most so many lower parts.
    static Numeral apply(Script text, int parts, Numeral plain) {
        int i = text.skipSpace(plain.end());
        int more = -1;
        if (more(text, i) && large(text, i + 1)) {
            more = i++;
        }
        int power = 0;
        int end = i;
        while (large(text, i) && power < 16) {
            power += power(text.at(i++));
            end = i;
        }
        if (power == 0) {
            return tail(text, plain, plain.end(), -1, plain.unscaled(), plain.scale());
        }
        int lower = text.at(end) == '零' ? end + 1 : text.skipSpace(end);
        if (more < 0 && parts > 0 && text.digit(lower) && power >= 3) {
            return compound(text, parts, plain, end, lower, power);
        }
        return tail(text, plain, end, more, plain.unscaled(), plain.scale() - power);
    }

    private static boolean large(Script text, int i) {
        return power(text.at(i)) > 1 && multiplier(text, i);
    }

    /// Whether a multiplier stands at `i` and does not begin a unit (千瓦, 百分点).
    static boolean multiplier(Script text, int i) {
        return switch (power(text.at(i))) {
            case 0 -> false;
            case 2, 3 -> Units.standard().match(text, i).end() < i + 2;
            default -> true;
        };
    }

    /// Reads `1亿2千万`, `3万5000`: the rest is lower than the multiplier before.
    private static Numeral compound(
            Script text, int parts, Numeral plain, int end, int lower, int power) {
        Numeral rest = ArabicNumerals.read(text, lower, parts - 1);
        boolean fits =
                rest.arabic()
                        && plain.scale() == 0
                        && rest.scale() <= 0
                        && rest.unscaled() < 1_000_000
                        && rest.value().precision() <= power
                        && plain.unscaled() < 1_000_000
                        && (!text.digit(rest.end() - 1)
                                || text.at(end) == '零'
                                || lower == end && rest.end() - lower == power);
        if (!fits) {
            return tail(text, plain, end, -1, plain.unscaled(), plain.scale() - power);
        }
        long value = plain.value().scaleByPowerOfTen(power).longValue() + rest.value().longValue();
        return new Numeral(
                plain.start(), rest.end(), rest.tail(), rest.more(), value, 0, plain.form());
    }

    /// The number up to `end`, with the 余 or 多 that may follow.
    static Numeral tail(Script text, Numeral plain, int end, int more, long unscaled, int scale) {
        boolean follows = more < 0 && more(text, end) && counts(text, end);
        return new Numeral(
                plain.start(),
                end,
                follows ? end + 1 : end,
                follows ? end : more,
                unscaled,
                scale,
                plain.form());
    }

    /// Whether 余, 多 or 来 at `i` belongs to the number and not to a word: 多家, 来自, 余额 are words.
    private static boolean counts(Script text, int i) {
        return switch (text.at(i)) {
            case '来' -> text.in(i + 1, "个家名位年天项万亿");
            case '+' -> !text.digit(i + 1) && !text.letter(i + 1);
            case '余' -> !text.in(i + 1, "额热地下");
            case '多' -> !text.in(i + 1, "样媒语边模功");
            default -> false;
        };
    }
}
