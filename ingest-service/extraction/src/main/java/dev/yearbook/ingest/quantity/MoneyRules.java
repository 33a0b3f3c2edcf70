package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Amounts of money that are written in other ways than number and unit.
final class MoneyRules {

    static final Rule PARTS =
            rule("money in parts", Money::parts)
                    .reads("每份50元6角三分", "50.63 元 exact")
                    .reads("两美元又三美分", "2.03 美元 exact")
                    .silentOn("50元", "50元三分之一");

    static final Rule SIGN =
            rule("money behind its sign", Money::signed)
                    .reads("售价￥300", "300 元 exact")
                    .reads("约$2.5亿", "250000000 美元 exact")
                    .silentOn("售价300元");

    static final Rule COLLOQUIAL =
            rule("money in everyday words", Money::colloquial)
                    .reads("门票价格二十块", "20 元 exact")
                    .silentOn("试验田三块", "收回三块地");

    static final List<Rule> ALL = List.of(PARTS, SIGN, COLLOQUIAL);

    private MoneyRules() {}
}
