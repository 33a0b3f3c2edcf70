package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads ranges: 3—5家, 7500万—8000万元, 5%~6%, 三至五家, 两三家, 25±0.1℃.
final class Ranges {

    private Ranges() {}

    /// 3—5家, 三至五家; 1—2年内 only names a period.
    static Optional<Numeric> fromTo(Site site) {
        Script text = site.text();
        int mark = text.skipSpace(site.unit().found() ? site.unit().end() : site.end());
        int next = text.skipSpace(mark + 1);
        if (!mark(text, mark) || !number(site, next)) {
            return Optional.empty();
        }
        Numeral high = Numerals.read(text, next);
        if (Fractions.tenth(text, high) && site.numeral().value().compareTo(high.value()) <= 0) {
            return tenths(site, high);
        }
        Units.Match unit = Units.standard().match(text, high.tail());
        BigDecimal low = low(site.numeral(), high);
        if (!fits(site, high, unit) || low.compareTo(high.value()) > 0) {
            return Optional.empty();
        }
        return Periods.unit(unit) && Periods.named(text, site.start(), unit)
                ? site.skip(SkipReason.DATE, high.end())
                : site.range(low, high.value(), high.end(), unit);
    }

    private static boolean mark(Script text, int i) {
        return text.in(i, "—-~至到") && !text.follows(i, "到期") && !text.follows(i, "至今");
    }

    private static boolean number(Site site, int i) {
        Script text = site.text();
        return text.digit(i) || site.numeral().chinese() && ChineseNumerals.begins(text, i);
    }

    private static boolean fits(Site site, Numeral high, Units.Match unit) {
        if (high.form() == Numeral.Form.MALFORMED || high.unscaled() < 0) {
            return false;
        }
        return site.unit().found()
                ? unit.unit().base().equals(site.unit().unit().base())
                : unit.found() || !site.text().in(high.end(), "年季");
    }

    /// The lower number: 5—6万 means 5万 to 6万.
    private static BigDecimal low(Numeral low, Numeral high) {
        boolean shared = low.scale() >= 0 && high.scale() <= -4 && low.value().intValue() < 10_000;
        return shared ? low.value().scaleByPowerOfTen(high.scale() <= -8 ? 8 : 4) : low.value();
    }

    /// 一至两成.
    private static Optional<Numeric> tenths(Site site, Numeral high) {
        int end = high.end() + 1;
        return site.range(
                site.numeral().value().multiply(BigDecimal.TEN),
                high.value().multiply(BigDecimal.TEN),
                end,
                new Units.Match(end, end, Fractions.PERCENT));
    }

    /// 两三家, 四五百人: two digits in a row are from one to the other.
    static Optional<Numeric> adjacent(Site site) {
        Script text = site.text();
        int next = site.start() + 1;
        long digit = ChineseNumerals.digit(text.at(site.start()));
        if (site.end() != next || digit < 1 || ChineseNumerals.digit(text.at(next)) != digit + 1) {
            return Optional.empty();
        }
        Numeral high = Numerals.read(text, next);
        Units.Match unit = Units.standard().match(text, high.tail());
        BigDecimal one =
                high.value()
                        .divide(
                                BigDecimal.valueOf(digit + 1),
                                high.value().scale(),
                                java.math.RoundingMode.DOWN);
        boolean round = one.multiply(BigDecimal.valueOf(digit + 1)).compareTo(high.value()) == 0;
        return round && unit.found()
                ? site.range(
                        one.multiply(BigDecimal.valueOf(digit)), high.value(), high.end(), unit)
                : Optional.empty();
    }

    /// 25±0.1℃.
    static Optional<Numeric> tolerance(Site site) {
        Script text = site.text();
        int mark = site.end();
        if (text.at(mark) != '±' || !text.digit(mark + 1)) {
            return Optional.empty();
        }
        Numeral by = ArabicNumerals.read(text, mark + 1);
        Units.Match unit = Units.standard().match(text, by.tail());
        BigDecimal middle = site.numeral().value();
        return site.range(middle.subtract(by.value()), middle.add(by.value()), by.end(), unit);
    }
}
