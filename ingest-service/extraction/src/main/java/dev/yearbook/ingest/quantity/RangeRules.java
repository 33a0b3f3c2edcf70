package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// From one number to another.
final class RangeRules {

    static final Rule FROM_TO =
            rule("from one number to another", Ranges::fromTo)
                    .reads("3—5家园区", "3–5 家 range")
                    .reads("7500万—8000万元", "75000000–80000000 元 range")
                    .silentOn("从2012年到2021年", "3家—5家");

    static final List<Rule> ALL = List.of(FROM_TO);

    private RangeRules() {}
}
