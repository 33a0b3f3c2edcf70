package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// Reads parts of a whole as percentages.
final class Fractions {

    static final Unit PERCENT = new Unit("", "%", BigDecimal.ONE, Dimension.PERCENT);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;
    private static final int LONGEST = 14;

    private Fractions() {}

    /// 三分之一, 百分之零点九, 万分之三.
    static Optional<Numeric> parts(Site site) {
        Script text = site.text();
        int of = text.skipSpace(site.end());
        int part1 = text.skipSpace(of + 1);
        if (text.at(of) != '分' || text.at(part1) != '之') {
            return Optional.empty();
        }
        int start = text.skipSpace(part1 + 1);
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

    /// 三又三分之一: a number and a part more.
    static Optional<Numeric> mixed(Site site) {
        Script text = site.text();
        int and = text.skipSpace(site.end());
        int next = text.skipSpace(and + 1);
        if (text.at(and) != '又' || !text.digit(next) && !ChineseNumerals.begins(text.at(next))) {
            return Optional.empty();
        }
        Numeral whole = Numerals.read(text, next);
        int of = text.skipSpace(whole.end());
        int part = text.skipSpace(text.skipSpace(of + 1) + 1);
        boolean parts = text.at(of) == '分' && text.at(text.skipSpace(of + 1)) == '之';
        if (!parts
                || whole.value().signum() <= 0
                || !ChineseNumerals.begins(text.at(part)) && !text.digit(part)) {
            return Optional.empty();
        }
        Numeral numerator = Numerals.read(text, part);
        BigDecimal more = numerator.value().divide(whole.value(), LONGEST, RoundingMode.HALF_UP);
        BigDecimal base = site.numeral().value();
        BigDecimal value = base.signum() < 0 ? base.subtract(more) : base.add(more);
        return site.quantity(
                new Span(site.start(), numerator.end()),
                value.setScale(6, RoundingMode.HALF_UP),
                Units.standard().match(text, numerator.end()),
                Numeric.Shape.PLAIN);
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
        int end = text.skipSpace(site.end());
        if (!tenth(text, site.numeral())) {
            return Optional.empty();
        }
        BigDecimal value = site.numeral().value().multiply(BigDecimal.TEN);
        int next = text.skipSpace(end + 1);
        int more = text.at(next) == '半' ? 5 : ChineseNumerals.digit(text.at(next));
        return more > 0
                ? quantity(site, next + 1, value.add(BigDecimal.valueOf(more)))
                : quantity(site, end + 1, value);
    }

    /// Whether 成 behind a Chinese number means a tenth and does not begin a word (成果, 成员).
    static boolean tenth(Script text, Numeral n) {
        int end = text.skipSpace(n.end());
        return text.at(end) == '成'
                && n.form() != Numeral.Form.MALFORMED
                && n.value().compareTo(BigDecimal.TEN) <= 0
                && !text.in(end + 1, "果员立功为效本交长熟就绩都品年人套分型群");
    }

    /// 八折, 八五折: so many tenths of the price are paid.
    static Optional<Numeric> discount(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        int end = text.skipSpace(n.end());
        BigDecimal value = n.value();
        if (n.chinese() && n.end() - n.start() == 1 && ChineseNumerals.digit(text.at(end)) >= 0) {
            value = value.add(BigDecimal.valueOf(ChineseNumerals.digit(text.at(end)), 1));
            end = text.skipSpace(end + 1);
        }
        if (text.at(end) != '折' || text.in(end + 1, "合算旧叠射腾中返线页")) {
            return Optional.empty();
        }
        boolean hundredth = n.arabic() && n.scale() == 0 && n.unscaled() > 10;
        boolean fits = value.compareTo(hundredth ? HUNDRED : BigDecimal.TEN) < 0;
        return fits
                ? quantity(site, end + 1, hundredth ? value : value.multiply(BigDecimal.TEN))
                : Optional.empty();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        BigDecimal value = part.multiply(HUNDRED).divide(whole, LONGEST, RoundingMode.HALF_UP);
        BigDecimal exact = value.stripTrailingZeros();
        if (exact.scale() > LONGEST - 4) {
            return value.compareTo(BigDecimal.ONE) < 0
                    ? value.round(new MathContext(4)).stripTrailingZeros()
                    : value.setScale(DECIMALS, RoundingMode.HALF_UP);
        }
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static Optional<Numeric> quantity(Site site, int end, BigDecimal value) {
        return site.quantity(
                new Span(site.start(), end),
                value,
                new Units.Match(end, end, PERCENT),
                Numeric.Shape.FRACTION);
    }
}
