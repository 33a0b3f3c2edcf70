package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads ranges: 3—5家, 7500万—8000万元, 5%~6%, 三至五家, 两三家.
final class Ranges {

    private Ranges() {}

    static Optional<Numeric> fromTo(Site site) {
        Script text = site.text();
        int mark = text.skipSpace(site.unit().found() ? site.unit().end() : site.end());
        if (!mark(text, mark)) {
            return Optional.empty();
        }
        int next = text.skipSpace(mark + 1);
        boolean number =
                text.digit(next)
                        || site.numeral().chinese() && ChineseNumerals.begins(text.at(next));
        if (!number) {
            return Optional.empty();
        }
        Numeral high = Numerals.read(text, next);
        Units.Match unit = Units.standard().match(text, high.tail());
        if (!fits(site, high, unit)) {
            return Optional.empty();
        }
        BigDecimal low = low(site.numeral(), high);
        return low.compareTo(high.value()) <= 0
                ? site.range(low, high.value(), high.end(), unit)
                : Optional.empty();
    }

    private static boolean mark(Script text, int i) {
        return text.in(i, "—-至到")
                && !text.in(i + 1, "今此")
                && !(text.at(i) == '到' && text.follows(i, "到期"));
    }

    private static boolean fits(Site site, Numeral high, Units.Match unit) {
        if (high.form() == Numeral.Form.MALFORMED || high.unscaled() < 0) {
            return false;
        }
        if (site.unit().found()) {
            return unit.found() && unit.unit().base().equals(site.unit().unit().base());
        }
        return unit.found() || site.text().at(high.end()) != '年';
    }

    /// The lower number: 5—6万 means 5万 to 6万.
    private static BigDecimal low(Numeral low, Numeral high) {
        boolean shared =
                low.scale() >= 0
                        && high.scale() < 0
                        && low.value().compareTo(BigDecimal.valueOf(10_000)) < 0;
        if (!shared) {
            return low.value();
        }
        int power = high.value().precision() - high.value().stripTrailingZeros().precision();
        return low.value().scaleByPowerOfTen(power >= 8 ? 8 : power >= 4 ? 4 : 0);
    }
}
