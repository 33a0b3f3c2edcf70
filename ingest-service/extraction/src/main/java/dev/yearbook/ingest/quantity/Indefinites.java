package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Recognises sizes that are not definite, and Chinese digits that count nothing.
final class Indefinites {

    private static final Vocabulary ASPECT = Vocabulary.role("aspect");
    private static final Vocabulary FACILITY = Vocabulary.role("facility");
    private static final Unit MONEY = new Unit("", "元", BigDecimal.ONE, Dimension.MONEY);
    private static final int LARGE = 10_000;

    private Indefinites() {}

    /// 数十, 几百, 上千, 十几.
    static boolean some(Site site) {
        Script text = site.text();
        int start = site.start();
        int more = site.numeral().more();
        if (text.at(site.end()) == '几' && site.numeral().chinese() || text.at(more) == '几') {
            return true;
        }
        if (Multipliers.power(text.at(start)) == 0) {
            return false;
        }
        return switch (text.at(start - 1)) {
            case '几', '好', '成' -> true;
            case '数' -> !text.in(start - 2, "总人件例");
            case '上' -> !text.in(start - 2, "线以之网");
            default -> false;
        };
    }

    /// A lone multiplier that no modifier turns into a size: 百家, 千亿产业.
    static boolean bare(Site site) {
        Numeral n = site.numeral();
        if (n.form() != Numeral.Form.BARE || n.more() >= 0) {
            return false;
        }
        boolean physical = site.unit().found() && site.dimension() == Dimension.TECHNICAL;
        return !physical && Modifiers.standard().before(site.text(), n.start()).isEmpty();
    }

    /// 达万亿级规模: a size that is told by its order of magnitude.
    static Optional<Numeric> magnitude(Site site) {
        Numeral n = site.numeral();
        if (n.form() != Numeral.Form.BARE || site.text().at(n.end()) != '级' || bare(site)) {
            return Optional.empty();
        }
        var span = new Span(n.start(), n.end());
        return Optional.of(
                new Numeric.Quantity(
                        span,
                        new Span(n.end(), n.end()),
                        Optional.of(new Span(n.end(), n.end() + 1)),
                        n.value(),
                        Optional.empty(),
                        n.scale() <= 0 && n.unscaled() >= 100_000_000L ? MONEY : Unit.NONE,
                        Modifier.APPROX,
                        Numeric.Shape.PLAIN,
                        site.rule()));
    }

    /// 一个, 一项: 一 is an article before things that are counted.
    static boolean article(Site site) {
        boolean one = site.end() - site.start() == 1 && site.text().at(site.start()) == '一';
        return one
                && switch (site.dimension()) {
                    case COUNT, PEOPLE, VISITS -> true;
                    default -> false;
                };
    }

    /// Chinese digits that count nothing: small ones without a unit, 三省, 两个方面.
    static boolean uncounted(Site site) {
        Script text = site.text();
        Numeral n = site.numeral();
        if (!n.chinese() || n.tail() > n.end()) {
            return false;
        }
        if (site.unit().found()) {
            return n.unscaled() < 100 && ASPECT.at(text, site.unit().start());
        }
        boolean large = n.unscaled() >= LARGE || n.form() == Numeral.Form.BARE;
        return !large && !facilities(text, n.end());
    }

    /// 三大国家实验室: behind 大 stands a facility that is counted.
    private static boolean facilities(Script text, int end) {
        if (text.at(end) != '大') {
            return false;
        }
        for (int i = end + 1; i < end + 7 && text.han(i); i++) {
            if (FACILITY.at(text, i)) {
                return true;
            }
        }
        return false;
    }
}
