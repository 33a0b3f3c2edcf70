package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Plain numbers, with or without a unit.
final class QuantityRules {

    static final Rule WITH_UNIT =
            rule(
                            "number with its unit",
                            site ->
                                    site.unit().found()
                                            ? site.quantity()
                                            : java.util.Optional.empty())
                    .reads("近8000篇", "8000 篇 approx")
                    .reads("1.4万亿元", "1400000000000 元 exact")
                    .silentOn("指数为119.5");

    static final Rule WITHOUT_UNIT =
            rule("number without a unit", site -> site.quantity())
                    .reads("指数为119.5", "119.5  exact")
                    .silentOn("近8000篇");

    static final List<Rule> ALL = List.of(WITH_UNIT, WITHOUT_UNIT);

    private QuantityRules() {}
}
