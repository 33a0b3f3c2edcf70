package dev.yearbook.report.wording;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number of no document in the Chinese convention: 万 and 亿 where they leave at most two
/// decimals.
///
/// | number | words |
/// | --- | --- |
/// | 388649 | 388649 |
/// | 350000 | 35万 |
/// | 84700 | 8.47万 |
/// | 136500000000 | 1365亿 |
final class ChineseNumber {

    private static final int DECIMALS = 2;
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private ChineseNumber() {}

    static String of(BigDecimal number, @Nullable BigDecimal high) {
        return high == null ? of(number) : of(number) + "—" + of(high);
    }

    /// The number without loss of digits.
    static String of(BigDecimal number) {
        if (fits(number, YI)) {
            return plain(number.divide(YI)) + "亿";
        }
        return fits(number, WAN) ? plain(number.divide(WAN)) + "万" : plain(number);
    }

    private static boolean fits(BigDecimal number, BigDecimal multiplier) {
        return number.abs().compareTo(multiplier) >= 0
                && number.divide(multiplier).stripTrailingZeros().scale() <= DECIMALS;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
