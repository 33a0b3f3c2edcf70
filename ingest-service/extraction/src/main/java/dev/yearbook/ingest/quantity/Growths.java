package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads growth and multiples that are told without a percentage.
final class Growths {

    private static final Unit PERCENT = new Unit("", "%", BigDecimal.ONE, Dimension.PERCENT);
    private static final Unit RATIO = new Unit("", "比", BigDecimal.ONE, Dimension.MULTIPLE);
    private static final Vocabulary GREW = Vocabulary.role("grew");

    private Growths() {}

    /// 翻一番 is growth by 100 %, 翻两番 by 300 %.
    static Optional<Numeric> doubling(Site site) {
        Script text = site.text();
        if (text.at(site.end()) != '番' || !text.precedesAny(site.start(), "翻", "翻了", "翻近")) {
            return Optional.empty();
        }
        long times = site.numeral().unscaled();
        if (times < 1 || times > 10 || !site.numeral().plainInteger()) {
            return Optional.empty();
        }
        BigDecimal growth = BigDecimal.valueOf(((1L << times) - 1) * 100);
        int end = site.end() + 1;
        return site.quantity(
                new Span(site.start(), end),
                growth,
                new Units.Match(end, end, PERCENT),
                Numeric.Shape.GROWTH);
    }

    static Optional<Numeric> timesMore(Site site) {
        if (!times(site) || !grew(site)) {
            return Optional.empty();
        }
        Unit percent = new Unit("倍", "%", BigDecimal.valueOf(100), Dimension.PERCENT);
        var unit = new Units.Match(site.unit().start(), site.unit().end(), percent);
        return site.quantity(site.numeral().value(), unit, Numeric.Shape.GROWTH);
    }

    static Optional<Numeric> multiple(Site site) {
        return times(site) ? site.quantity(Numeric.Shape.MULTIPLE) : Optional.empty();
    }

    private static boolean times(Site site) {
        return site.dimension() == Dimension.MULTIPLE;
    }

    /// Whether a verb of growth stands before the number or its modifier.
    private static boolean grew(Site site) {
        Script text = site.text();
        int start = text.skipSpaceBack(site.start());
        int before =
                Modifiers.standard()
                        .before(text, start)
                        .map(m -> text.skipSpaceBack(m.span().start()))
                        .orElse(start);
        return GREW.before(text, before);
    }

    /// 150:1.
    static Optional<Numeric> ratio(Site site) {
        Script text = site.text();
        int end = site.end();
        if (!site.numeral().arabic() || text.at(end) != ':' || !text.digit(end + 1)) {
            return Optional.empty();
        }
        Numeral to = ArabicNumerals.read(text, end + 1);
        if (to.form() == Numeral.Form.MALFORMED
                || to.unscaled() != 1 && site.numeral().unscaled() != 1) {
            return Optional.empty();
        }
        BigDecimal value =
                to.unscaled() == 1 && to.scale() == 0 ? site.numeral().value() : to.value();
        return site.quantity(
                new Span(site.start(), to.end()),
                value,
                new Units.Match(to.end(), to.end(), RATIO),
                Numeric.Shape.MULTIPLE);
    }

    /// 两位数增长 is growth by at least 10 %.
    static Optional<Numeric> digits(Site site) {
        Script text = site.text();
        int end = site.end();
        long digits = site.numeral().unscaled();
        boolean fits =
                text.follows(end, "位数")
                        && digits > 1
                        && digits < 6
                        && text.followsAny(end + 2, "增", "以上", "的增", "速", "提升", "上升", "水平增");
        if (!fits) {
            return Optional.empty();
        }
        BigDecimal least = BigDecimal.ONE.scaleByPowerOfTen((int) digits - 1).setScale(0);
        var span = new Span(site.start(), end + 2);
        return Optional.of(
                new Numeric.Quantity(
                        span,
                        new Span(end + 2, end + 2),
                        Optional.empty(),
                        least,
                        Optional.empty(),
                        PERCENT,
                        Modifier.AT_LEAST,
                        Numeric.Shape.GROWTH,
                        site.rule()));
    }
}
