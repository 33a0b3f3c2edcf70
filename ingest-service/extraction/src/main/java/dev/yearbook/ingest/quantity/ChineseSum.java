package dev.yearbook.ingest.quantity;

/// Adds up a number of Chinese digits and multipliers, character by character.
///
/// | read so far | value |
/// | --- | --- |
/// | 三十九 | 39 |
/// | 四亿零六 | 400000006 |
/// | 四百五 | 450: a last digit without multiplier is of the next lower place |
/// | 千 | 1000 |
final class ChineseSum {

    /// 兆 is a million of millions inside a number, and mega before a unit.
    static final char TRILLION = '兆';

    private long total;
    private long section;
    private long digit = -1;
    private int last = Integer.MAX_VALUE;
    private int place;
    private int count;
    private int multipliers;

    /// Takes the next character in; false if it does not continue the number.
    boolean add(char c) {
        int value = ChineseNumerals.digit(c);
        int power = c == TRILLION ? 12 : Multipliers.power(c);
        boolean taken = value >= 0 ? addDigit(value) : addMultiplier(power);
        count += taken ? 1 : 0;
        return taken;
    }

    private boolean addDigit(int value) {
        if (digit > 0) {
            return false;
        }
        place = value == 0 ? 0 : place;
        digit = value;
        return true;
    }

    private boolean addMultiplier(int power) {
        boolean taken = power >= 4 ? addLarge(power) : addSmall(power);
        if (taken) {
            multipliers++;
            place = power;
            digit = -1;
        }
        return taken;
    }

    /// 万 and 亿 multiply what stands before; 万 behind 亿 only what came since.
    private boolean addLarge(int power) {
        long factor = tens(power);
        long open = section + Math.max(0, digit);
        boolean inner =
                open > 0
                        && (power == 4 && total >= 100_000_000L
                                || power == 8 && total >= 1_000_000_000_000L);
        long base = inner ? open : Math.max(1, total + open);
        if (base > Long.MAX_VALUE / factor / 10) {
            return false;
        }
        total = inner ? total + base * factor : base * factor;
        section = 0;
        last = Integer.MAX_VALUE;
        return true;
    }

    private boolean addSmall(int power) {
        if (power >= last) {
            return false;
        }
        section += Math.max(digit, digit == 0 || digit < 0 ? 1 : 0) * tens(power);
        last = power;
        return true;
    }

    private static long tens(int power) {
        long value = 1;
        for (int i = 0; i < power; i++) {
            value *= 10;
        }
        return value;
    }

    /// The number that was taken in.
    long value() {
        boolean lower = digit > 0 && place > 1;
        return total + section + Math.max(0, digit) * (lower ? tens(place - 1) : 1);
    }

    /// [Numeral.Form#BARE] where there was nothing but multipliers larger than 十.
    Numeral.Form form() {
        boolean bare = count == multipliers && !(multipliers == 1 && value() == 10);
        return bare ? Numeral.Form.BARE : Numeral.Form.CHINESE;
    }
}
