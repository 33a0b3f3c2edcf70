package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// From one number to another.
final class RangeRules {

    static final Rule FROM_TO =
            rule("from one number to another", Ranges::fromTo)
                    .reads("3—5家园区", "3–5 家 range")
                    .reads("7500万—8000万元", "75000000–80000000 元 range")
                    .reads("增长5%~6%", "5–6 % range")
                    .reads("3至5万元", "30000–50000 元 range")
                    .reads("下降一至两成", "10–20 % range")
                    .reads("1—2年内完成", "DATE 1—2")
                    .silentOn("从2012年到2021年", "5家—3家", "3家、5家");

    static final Rule ADJACENT =
            rule("two digits in a row", Ranges::adjacent)
                    .reads("两三家企业", "2–3 家 range")
                    .reads("四五百人", "400–500 人 range")
                    .silentOn("二十三家", "一二三产业");

    static final Rule TOLERANCE =
            rule("number with its tolerance", Ranges::tolerance)
                    .reads("控制在25±0.1℃", "24.9–25.1 ℃ range")
                    .silentOn("误差±0.1℃");

    static final List<Rule> ALL = List.of(FROM_TO, ADJACENT, TOLERANCE);

    private RangeRules() {}
}
