package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// Reads parts of a whole as percentages.
final class Fractions {

    static final Unit PERCENT = new Unit("", "%", BigDecimal.ONE, Dimension.PERCENT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private Fractions() {}

    /// 三分之一, 百分之零点九, 万分之三.
    static Optional<Numeric> parts(Site site) {
        Script text = site.text();
        int of = text.skipSpace(site.end());
        if (!text.follows(of, "分之")) {
            return Optional.empty();
        }
        int start = of + 2;
        if (!text.digit(start) && !ChineseNumerals.begins(text.at(start))) {
            return Optional.empty();
        }
        Numeral part = Numerals.read(text, start);
        BigDecimal whole = site.numeral().value();
        if (whole.signum() == 0 || part.form() == Numeral.Form.MALFORMED) {
            return site.skip(SkipReason.MALFORMED, part.end());
        }
        return quantity(site, part.end(), percent(part.value(), whole));
    }

    /// 1/4.
    static Optional<Numeric> stroke(Site site) {
        Script text = site.text();
        Numeral part = site.numeral();
        int next = site.end() + 1;
        boolean small =
                part.arabic()
                        && part.plainInteger()
                        && part.unscaled() < 100
                        && part.unscaled() > 0;
        if (!small
                || text.at(site.end()) != '/'
                || !text.digit(next)
                || text.in(part.start() - 1, "/.-")) {
            return Optional.empty();
        }
        Numeral whole = ArabicNumerals.read(text, next);
        boolean proper =
                whole.plainInteger()
                        && whole.unscaled() > part.unscaled()
                        && whole.unscaled() < 1000;
        if (!proper || text.at(whole.end()) == '/' || text.follows(whole.end(), "学年")) {
            return Optional.empty();
        }
        return quantity(site, whole.end(), percent(part.value(), whole.value()));
    }

    /// 半数, 一半, 过半.
    static Optional<Numeric> half(Site site) {
        Script text = site.text();
        int start = site.start();
        if (text.follows(start, "一半")) {
            return quantity(site, start + 2, BigDecimal.valueOf(50));
        }
        if (text.follows(start, "半数")) {
            return quantity(site, start + 2, BigDecimal.valueOf(50));
        }
        boolean alone =
                text.at(start) == '半' && text.at(start - 1) == '过' && !text.follows(start, "半年");
        return alone ? quantity(site, start + 1, BigDecimal.valueOf(50)) : Optional.empty();
    }

    /// 两成, 一成半.
    static Optional<Numeric> tenths(Site site) {
        Script text = site.text();
        int end = site.end();
        if (!tenth(text, site.numeral())) {
            return Optional.empty();
        }
        boolean half = text.at(end + 1) == '半';
        BigDecimal value = site.numeral().value().multiply(BigDecimal.TEN);
        return quantity(
                site, half ? end + 2 : end + 1, half ? value.add(BigDecimal.valueOf(5)) : value);
    }

    /// Whether 成 behind a Chinese number means a tenth and does not begin a word (成果, 成员).
    static boolean tenth(Script text, Numeral n) {
        return n.chinese()
                && text.at(n.end()) == '成'
                && text.at(n.end() - 1) != '十'
                && n.unscaled() < 100
                && !text.in(n.end() + 1, "果员立功为效本交长熟就绩都品年人套分型群");
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        BigDecimal value = part.multiply(HUNDRED).divide(whole, DECIMALS + 4, RoundingMode.HALF_UP);
        BigDecimal exact = value.stripTrailingZeros();
        return exact.scale() > DECIMALS + 1
                ? value.setScale(DECIMALS, RoundingMode.HALF_UP)
                : exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static Optional<Numeric> quantity(Site site, int end, BigDecimal value) {
        return site.quantity(
                new Span(site.start(), end),
                value,
                new Units.Match(end, end, PERCENT),
                Numeric.Shape.FRACTION);
    }
}
