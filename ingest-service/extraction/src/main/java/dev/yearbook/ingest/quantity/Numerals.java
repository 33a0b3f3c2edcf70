package dev.yearbook.ingest.quantity;

/// Reads the number that begins at a position, whatever digits it is written in.
final class Numerals {

    private Numerals() {}

    /// The number whose first character stands at `i`.
    static Numeral read(Script text, int i) {
        if (text.at(i) == '半') {
            return new Numeral(i, i + 1, i + 1, -1, 5, 1, Numeral.Form.CHINESE);
        }
        if (!text.digit(i)) {
            Numeral chinese = ChineseNumerals.read(text, i);
            return text.at(i - 1) == '负' ? negative(chinese) : chinese;
        }
        return signed(text, Powers.apply(text, ArabicNumerals.read(text, i)));
    }

    /// The number with the minus that may stand before it.
    private static Numeral signed(Script text, Numeral number) {
        int sign = number.start() - 1;
        if (text.at(sign) == '负') {
            return negative(number);
        }
        boolean certain = text.minus(sign);
        boolean minus =
                (text.at(sign) == '-' || certain)
                        && !text.letter(sign - 1)
                        && !text.digit(sign - 1);
        boolean hyphen =
                !certain
                        && text.han(sign - 1)
                        && !falls(text, sign - 1)
                        && text.at(number.end()) != '%';
        if (!minus || text.at(sign - 1) == ')' || hyphen) {
            return number;
        }
        return negative(number);
    }

    private static Numeral negative(Numeral number) {
        return new Numeral(
                number.start() - 1,
                number.end(),
                number.tail(),
                number.more(),
                -number.unscaled(),
                number.scale(),
                number.form());
    }

    /// Whether a minus behind the character at `i` belongs to the number and is no hyphen.
    private static boolean falls(Script text, int i) {
        return text.in(i, "长率为至幅比降值到是");
    }
}
