package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads amounts of money in parts (50元6角三分) and behind a sign (￥300, $20).
final class Money {

    private static final int PAYING = 6;

    private Money() {}

    /// 50元6角三分, 两美元又三美分.
    static Optional<Numeric> parts(Site site) {
        if (site.dimension() != Dimension.MONEY || site.numeral().scale() != 0) {
            return Optional.empty();
        }
        Script text = site.text();
        BigDecimal sum = site.numeral().value();
        int end = site.unit().end();
        for (int i = next(text, end); number(text, i); i = next(text, end)) {
            Numeral part = Numerals.read(text, i);
            BigDecimal value = part.value().multiply(subunit(text, part.end()));
            if (value.signum() == 0) {
                break;
            }
            sum = sum.add(value);
            end = subunitEnd(text, part.end());
        }
        if (end == site.unit().end()) {
            return Optional.empty();
        }
        var unit = new Units.Match(end, end, site.unit().unit());
        return site.quantity(new Span(site.start(), end), sum, unit, Numeric.Shape.PLAIN);
    }

    private static int next(Script text, int end) {
        return text.at(end) == '又' ? end + 1 : end;
    }

    private static boolean number(Script text, int i) {
        return text.digit(i) || ChineseNumerals.begins(text, i);
    }

    /// What part of its unit a subunit is, or zero where none stands at `i`.
    private static BigDecimal subunit(Script text, int i) {
        return switch (text.at(subunitEnd(text, i) - 1)) {
            case '角', '毛' -> BigDecimal.valueOf(1, 1);
            case '分', '銭' -> BigDecimal.valueOf(1, 2);
            default -> BigDecimal.ZERO;
        };
    }

    private static int subunitEnd(Script text, int i) {
        int at = text.followsAny(i, "美分", "欧分") ? i + 1 : text.follows(i, "日本") ? i + 2 : i;
        return text.in(at, "角毛分銭") && !text.follows(at, "分之") ? at + 1 : i;
    }

    /// 花费三块: after a word of paying 块 at the end of a clause is money, else pieces.
    static Optional<Numeric> colloquial(Site site) {
        Script text = site.text();
        int end = site.unit().end();
        if (!site.unit().unit().base().equals("块") || text.han(end) || text.digit(end)) {
            return Optional.empty();
        }
        int i = site.start() - 1;
        while (text.han(i) && site.start() - i < PAYING && !text.in(i, "花费付卖价赚收值")) {
            i--;
        }
        if (!text.in(i, "花费付卖价赚收值")) {
            return Optional.empty();
        }
        var unit = new Units.Match(site.unit().start(), end, Units.standard().named("元"));
        return site.quantity(site.numeral().value(), unit, Numeric.Shape.PLAIN);
    }

    /// ￥300, $20.
    static Optional<Numeric> signed(Site site) {
        Script text = site.text();
        int sign = text.skipSpaceBack(site.start()) - 1;
        String unit =
                switch (text.at(sign)) {
                    case '¥', '￥' -> "元";
                    case '$' -> "美元";
                    case '€' -> "欧元";
                    case '£' -> "英镑";
                    default -> "";
                };
        if (unit.isEmpty() || site.unit().found() || !site.numeral().arabic()) {
            return Optional.empty();
        }
        var match = new Units.Match(sign, sign + 1, Units.standard().named(unit));
        return site.quantity(site.numeral().value(), match, Numeric.Shape.PLAIN);
    }
}
