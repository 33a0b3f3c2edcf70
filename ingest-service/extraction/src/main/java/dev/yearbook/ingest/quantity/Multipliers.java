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
            case '万', '萬' -> 4;
            case '亿', '億' -> 8;
            default -> 0;
        };
    }

    /// Whether `c` says that it is somewhat more: 余, 多, 来, +.
    static boolean more(char c) {
        return c == '余' || c == '多' || c == '来' || c == '餘' || c == '+';
    }

    /// The number with the multipliers that follow it.
    static Numeral apply(Script text, Numeral plain) {
        int i = text.skipSpace(plain.end());
        int more = -1;
        if (more(text.at(i)) && multiplier(text, i + 1)) {
            more = i++;
        }
        int power = 0;
        while (multiplier(text, i)) {
            power += power(text.at(i++));
        }
        if (power == 0) {
            return tail(text, plain, plain.end(), -1, plain.unscaled(), plain.scale());
        }
        if (more < 0 && lower(text, i, power)) {
            return compound(text, plain, i, power);
        }
        return tail(text, plain, i, more, plain.unscaled(), plain.scale() - power);
    }

    /// Whether a multiplier stands at `i` and belongs to the number, not to a word that begins
    /// there.
    private static boolean multiplier(Script text, int i) {
        char c = text.at(i);
        if (c == '千' || c == '百') {
            return Units.standard().match(text, i).end() < i + 2;
        }
        return c == '万' && !text.follows(i, "万向") || c == '亿' || c == '萬' || c == '億';
    }

    private static boolean lower(Script text, int i, int power) {
        return text.digit(i) && power >= 3;
    }

    /// Reads `1亿2千万`, `3万5000`: the rest is lower than the multiplier before.
    private static Numeral compound(Script text, Numeral plain, int i, int power) {
        Numeral rest = ArabicNumerals.read(text, i);
        boolean fits =
                rest.arabic()
                        && plain.scale() == 0
                        && rest.scale() <= 0
                        && rest.unscaled() < 100_000
                        && -rest.scale() < power
                        && rest.value().precision() <= power;
        if (!fits || rest.scale() == 0 && rest.end() - i < 3) {
            return tail(text, plain, i, -1, plain.unscaled(), plain.scale() - power);
        }
        long value = plain.unscaled() * (long) Math.pow(10, power) + rest.value().longValue();
        return new Numeral(
                plain.start(), rest.end(), rest.tail(), rest.more(), value, 0, plain.form());
    }

    /// The number up to `end`, with the 余 or 多 that may follow.
    static Numeral tail(Script text, Numeral plain, int end, int more, long unscaled, int scale) {
        boolean follows = more < 0 && more(text.at(end)) && counts(text, end);
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
            default -> !text.in(i + 1, "元样媒语边模功") || text.in(i + 1, "元") && digitBefore(text, i);
        };
    }

    private static boolean digitBefore(Script text, int i) {
        return text.digit(i - 1) || power(text.at(i - 1)) > 0;
    }
}
