package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fractions and their like: one reaches to the midpoints between it and the neighbouring fractions
/// a writer could have chosen.
///
/// | written | per cent |
/// | --- | --- |
/// | 1/4, 四分之一 | `[22.5, 29.16…)`: midpoints to 1/5 and 1/3 |
/// | 2/3, 三分之二 | `[50, 83.3…)`: half a third to either side |
/// | 一半, 半数 | `[41.6…, 75)`: as 1/2 |
/// | 三成 | `[25, 35)`: half a tenth to either side |
final class Fractions {

    private static final Pattern SLASH = Pattern.compile("(\\d+)\\s*[/／]\\s*(\\d+)");
    private static final Pattern PARTS = Pattern.compile("([一二三四五六七八九十\\d]+)分之([一二三四五六七八九十\\d]+)");
    private static final Pattern TENTHS = Pattern.compile("([一二两三四五六七八九\\d])成");
    private static final Pattern HALF = Pattern.compile("半|half", Pattern.CASE_INSENSITIVE);
    private static final String NUMERALS = "零一二三四五六七八九十";
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Fractions() {}

    /// The interval in per cent of a written fraction; empty of any other numeral.
    static Optional<Interval> perCent(String numberText) {
        String text = Precision.plainDigits(numberText);
        Matcher slash = SLASH.matcher(text);
        if (slash.matches()) return fraction(number(slash.group(1)), number(slash.group(2)));
        Matcher parts = PARTS.matcher(text);
        if (parts.matches() && number(parts.group(1)) < 100) {
            return fraction(number(parts.group(2)), number(parts.group(1)));
        }
        Matcher tenths = TENTHS.matcher(text);
        if (tenths.matches()) return Optional.of(around(number(tenths.group(1)), 10));
        return HALF.matcher(text).find() ? fraction(1, 2) : Optional.empty();
    }

    private static Optional<Interval> fraction(int part, int whole) {
        if (part < 1 || whole <= part) return Optional.empty();
        return Optional.of(part == 1 ? unitFraction(whole) : around(part, whole));
    }

    private static Interval unitFraction(int n) {
        return Interval.from(midpoint(n, n + 1), midpoint(n - 1, n));
    }

    private static BigDecimal midpoint(int n, int m) {
        return HUNDRED.multiply(BigDecimal.valueOf((long) n + m))
                .divide(BigDecimal.valueOf(2L * n * m), DIGITS);
    }

    private static Interval around(int part, int whole) {
        BigDecimal twice = BigDecimal.valueOf(2L * whole);
        return Interval.from(
                HUNDRED.multiply(BigDecimal.valueOf(2L * part - 1)).divide(twice, DIGITS),
                HUNDRED.multiply(BigDecimal.valueOf(2L * part + 1)).divide(twice, DIGITS));
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return text.length() > 6 ? Integer.MAX_VALUE / 4 : Integer.parseInt(text);
        }
        if (text.length() == 2 && text.charAt(0) == '十') return 10 + numeral(text.charAt(1));
        return text.length() == 1 ? numeral(text.charAt(0)) : 0;
    }

    private static int numeral(char c) {
        return c == '两' ? 2 : Math.max(0, NUMERALS.indexOf(c));
    }
}
