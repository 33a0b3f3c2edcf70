package dev.yearbook.ingest.quantity;

/// Reads powers of ten behind a number: `3×10^22`, `1.5×10⁻⁷`, `1×10-7`, `1.5e-7`, and a power
/// alone: `10^22`.
final class Powers {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final int LARGEST = 40;

    private Powers() {}

    /// The number with the power of ten that follows it, or the number itself.
    static Numeral apply(Script text, Numeral number) {
        if (!number.arabic() || number.scale() < 0) {
            return number;
        }
        int end = number.end();
        if (text.in(end, "×xX*") && text.follows(end + 1, "10")) {
            return raised(text, number, end + 3, number.unscaled(), number.scale());
        }
        if (text.in(end, "eE") && exponent(text, end + 1)) {
            return raised(text, number, end + 1, number.unscaled(), number.scale());
        }
        boolean ten = number.unscaled() == 10 && number.scale() == 0;
        return ten && (text.at(end) == '^' || mark(text.at(end)))
                ? raised(text, number, end, 1, 0)
                : number;
    }

    /// Whether digits, perhaps behind a sign, stand at `i` and no letters follow: 1.5e-7.
    private static boolean exponent(Script text, int i) {
        int first = text.in(i, "+-—") ? i + 1 : i;
        int end = first;
        while (text.digit(end) && end - first < 3) {
            end++;
        }
        return end > first && !text.letter(end) && !text.digit(end);
    }

    private static boolean mark(char c) {
        return c == '⁻' || RAISED.indexOf(c) >= 0;
    }

    private static Numeral raised(Script text, Numeral number, int at, long unscaled, int scale) {
        int i = text.in(at, "^+") ? at + 1 : at;
        boolean negative = text.in(i, "-⁻—");
        i = negative ? i + 1 : i;
        int first = i;
        int power = 0;
        while (digit(text.at(i)) >= 0 && i - first < 3) {
            power = power * 10 + digit(text.at(i++));
        }
        if (i == first || power > LARGEST) {
            return number;
        }
        int exponent = negative ? -power : power;
        return new Numeral(number.start(), i, i, -1, unscaled, scale - exponent, number.form());
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : RAISED.indexOf(c);
    }
}
