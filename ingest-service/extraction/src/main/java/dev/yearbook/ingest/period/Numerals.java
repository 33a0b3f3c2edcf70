package dev.yearbook.ingest.period;

/// Small Chinese and arabic numerals, as they stand in expressions of time.
final class Numerals {

    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /// 5, 五 → 5; 十四 → 14; 二十 → 20; 两 → 2; 二〇二一 → 2021; -1 if it is none.
    static int of(String written) {
        if (!written.isEmpty() && Character.isDigit(written.charAt(0))) {
            return written.length() <= 4 ? Integer.parseInt(written) : -1;
        }
        String plain = written.replace('两', '二').replace('〇', '零');
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return digits(plain);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(0));
        int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    /// Digits one after the other, at most four.
    private static int digits(String plain) {
        if (plain.isEmpty() || plain.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < plain.length(); i++) {
            int digit = DIGITS.indexOf(plain.charAt(i));
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
