package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How finely a number is written.
///
/// | written | value | u | unit of the last non-zero digit | leading unit |
/// | --- | --- | --- | --- | --- |
/// | 388649 | 388649 | 0 | 1 | 100000 |
/// | 35万 | 350000 | 10000 | 10000 | 100000 |
/// | 12.3 (%) | 12.3 | 0.1 | 0.1 | 10 |
/// | 35 (%) | 35 | 1 | 1 | 10 |
/// | 6000 | 6000 | 0 | 1000 | 1000 |
///
/// Rates are measured, not counted: a whole percentage is rounded to one point (XBRL Calculations
/// 1.1 takes rounded figures as intervals in this way).
final class Precision {

    private static final Pattern DIGITS = Pattern.compile("\\d+(?:\\.(\\d+))?");
    private static final Set<String> RATES = Set.of("%", "％", "百分点", "个百分点", "倍", "‰");

    private Precision() {}

    /// One unit of the last written digit: zero of a plain integer, which counts exactly.
    static BigDecimal unit(Figure figure) {
        Matcher digits = DIGITS.matcher(plainDigits(figure.numberText()));
        if (!digits.find()) return BigDecimal.ZERO;
        BigDecimal written = new BigDecimal(digits.group());
        if (written.signum() == 0) return rateUnit(figure, written);
        BigDecimal factor = figure.value().abs().divide(written, MathContext.DECIMAL64);
        BigDecimal last = factor.movePointLeft(written.scale());
        boolean whole = written.scale() == 0 && factor.compareTo(BigDecimal.ONE) == 0;
        return whole && !RATES.contains(figure.unit()) ? BigDecimal.ZERO : last;
    }

    private static BigDecimal rateUnit(Figure figure, BigDecimal zero) {
        return RATES.contains(figure.unit())
                ? BigDecimal.ONE.movePointLeft(zero.scale())
                : BigDecimal.ZERO;
    }

    /// The unit of the last digit that is not zero: 6000 → 1000, 230万 → 10万.
    static BigDecimal lastNonZeroUnit(BigDecimal value) {
        if (value.signum() == 0) return BigDecimal.ONE;
        return BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    /// The unit of the first digit: 52000 → 10000.
    static BigDecimal leadingUnit(BigDecimal value) {
        if (value.signum() == 0) return BigDecimal.ONE;
        BigDecimal stripped = value.stripTrailingZeros();
        return BigDecimal.ONE.scaleByPowerOfTen(stripped.precision() - stripped.scale() - 1);
    }

    /// ASCII digits and point, without group separators, blanks and markup.
    static String plainDigits(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') plain.append((char) (c - '０' + '0'));
            else if (c == '．') plain.append('.');
            else if (!isSeparator(c)) plain.append(c);
        }
        return plain.toString();
    }

    private static boolean isSeparator(char c) {
        return c == ',' || c == '，' || c == '*' || Character.isWhitespace(c) || c == '\u3000';
    }
}
