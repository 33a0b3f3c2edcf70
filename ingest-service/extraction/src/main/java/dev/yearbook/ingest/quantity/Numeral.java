package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;

/// A number as written, before anything around it is read.
///
/// | written | start–end | value | more |
/// | --- | --- | --- | --- |
/// | 1.4万亿元 | 1.4万亿 | 1400000000000 | – |
/// | 500余万管 | 500余万 | 5000000 | 余 |
/// | 三千多家 | 三千 | 3000 | 多 (behind `end`, before `tail`) |
///
/// @param start where it begins, with its sign
/// @param end where it ends, with its multiplier
/// @param tail where a following 余, 多 or 来 ends; `end` where there is none
/// @param more where 余, 多 or 来 stands, or −1
/// @param unscaled its digits as an integer
/// @param scale how many of the digits are decimals; negative for multipliers
/// @param form how it is written
record Numeral(int start, int end, int tail, int more, long unscaled, int scale, Form form) {

    /// How a number is written.
    enum Form {
        /// 388649, 35万, 1.4万亿.
        ARABIC,
        /// 三十九, 二十亿, 零点九.
        CHINESE,
        /// 二〇二一: digits in a row.
        CHINESE_DIGITS,
        /// 万, 千亿: nothing but a multiplier, which stands for one of it.
        BARE,
        /// 1.2.3, 1,23,4: no number.
        MALFORMED
    }

    /// The number with its multiplier applied.
    BigDecimal value() {
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);
        return scale < 0 ? value.setScale(0) : value;
    }

    /// Whether it is written without decimals and multiplier.
    boolean plainInteger() {
        return scale == 0 && form != Form.MALFORMED;
    }

    boolean arabic() {
        return form == Form.ARABIC;
    }

    boolean chinese() {
        return form == Form.CHINESE || form == Form.CHINESE_DIGITS || form == Form.BARE;
    }
}
