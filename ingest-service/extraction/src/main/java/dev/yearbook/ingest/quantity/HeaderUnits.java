package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// Reads the unit out of a table header, a caption or a remark: in brackets, behind 单位, or alone.
final class HeaderUnits {

    private HeaderUnits() {}

    static Optional<Unit> of(String header) {
        var text = new Script(header);
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.at(i) == '(' || text.at(i) == '[') {
                Optional<Unit> unit = at(text, i + 1);
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        int named = header.indexOf("单位");
        if (named >= 0) {
            int at = named + 2;
            while (text.at(at) == ':' || text.space(at)) {
                at++;
            }
            return at(text, at);
        }
        return last(text);
    }

    /// A unit that ends the header: `万元`, `比上年增长%`.
    private static Optional<Unit> last(Script text) {
        int end = text.length();
        while (text.space(end - 1)) {
            end--;
        }
        if (text.at(end - 1) == '%') {
            return at(text, end - 1);
        }
        return at(text, text.skipSpace(0));
    }

    /// The unit, perhaps with a multiplier, that fills the header from `start` to a bracket or its
    /// end.
    private static Optional<Unit> at(Script text, int start) {
        int from = text.skipSpace(start);
        BigDecimal factor = BigDecimal.ONE;
        int i = from;
        while (Multipliers.power(text.at(i)) > 0 && text.at(i) != '千'
                || text.at(i) == '千' && text.at(i + 1) == '元') {
            factor = factor.scaleByPowerOfTen(Multipliers.power(text.at(i++)));
        }
        Units.Match match = Units.standard().match(text, i);
        int end = match.end();
        while (text.space(end)) {
            end++;
        }
        boolean whole = end >= text.length() || text.in(end, ")]、,，/;；");
        if (!match.found() || !whole) {
            return Optional.empty();
        }
        Unit unit = match.unit();
        String scale = spelled(text, from, i);
        return Optional.of(
                new Unit(
                        scale + unit.written(),
                        unit.base(),
                        plain(unit.factor().multiply(factor)),
                        unit.dimension()));
    }

    private static String spelled(Script text, int from, int to) {
        var spelled = new StringBuilder();
        for (int i = from; i < to; i++) {
            spelled.append(text.at(i));
        }
        return spelled.toString();
    }

    private static BigDecimal plain(BigDecimal factor) {
        return factor.scale() < 0 ? factor.setScale(0) : factor;
    }
}
