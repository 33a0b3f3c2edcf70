package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Plain numbers, with or without a unit.
final class QuantityRules {

    static final Rule WITH_UNIT =
            rule("number with its unit", QuantityRules::withUnit)
                    .reads("近8000篇", "8000 篇 approx")
                    .reads("1.4万亿元", "1400000000000 元 exact")
                    .reads("收案321 146件", "321146 件 exact")
                    .silentOn("指数为119.5");

    static final Rule AND_A_HALF =
            rule("number of units and a half", QuantityRules::andAHalf)
                    .reads("长两米半", "2.5 米 exact")
                    .silentOn("长2米", "两家半导体企业");

    static final Rule IMPLIED_UNIT =
            rule("number whose unit stands elsewhere", QuantityRules::implied)
                    .reads("分别为5108万、1364万核小时", "51080000 核小时 exact")
                    .reads("地区生产总值超126万亿", "126000000000000 元 at_least")
                    .silentOn("指数为119.5", "1、2");

    static final Rule WITHOUT_UNIT =
            rule("number without a unit", Site::quantity)
                    .reads("指数为119.5", "119.5  exact")
                    .silentOn("近8000篇");

    static final List<Rule> ALL = List.of(AND_A_HALF, WITH_UNIT, IMPLIED_UNIT, WITHOUT_UNIT);

    private QuantityRules() {}

    private static Optional<Numeric> withUnit(Site site) {
        return site.unit().found() ? site.quantity() : Optional.empty();
    }

    private static Optional<Numeric> andAHalf(Site site) {
        int end = site.unit().end();
        boolean half =
                site.unit().found()
                        && site.text().at(end) == '半'
                        && site.numeral().scale() == 0
                        && site.dimension() != Dimension.COUNT;
        if (!half || site.text().in(end + 1, "导年数径固自")) {
            return Optional.empty();
        }
        BigDecimal value = site.numeral().value().add(BigDecimal.valueOf(5, 1));
        var unit = new Units.Match(site.unit().start(), end + 1, site.unit().unit());
        return site.quantity(value, unit, Numeric.Shape.PLAIN);
    }

    private static Optional<Numeric> implied(Site site) {
        Unit unit = ImpliedUnits.of(site);
        if (unit.equals(Unit.NONE)) {
            return Optional.empty();
        }
        int end = site.numeral().end();
        return site.quantity(
                site.numeral().value(), new Units.Match(end, end, unit), Numeric.Shape.PLAIN);
    }
}
