package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Growth and multiples told by their form.
final class GrowthRules {

    static final Rule DOUBLING =
            rule("doubling", Growths::doubling)
                    .reads("数量翻一番", "100 % exact GROWTH")
                    .reads("产值翻两番", "300 % exact GROWTH")
                    .silentOn("一番事业");

    static final Rule TIMES_MORE =
            rule("growth by so many times", Growths::timesMore)
                    .reads("增长4.9倍", "490 % exact GROWTH")
                    .reads("比前五年增长一倍多", "100 % at_least GROWTH")
                    .silentOn("是2012年的3.2倍", "增长到3倍");

    static final Rule MULTIPLE =
            rule("so many times as much", Growths::multiple)
                    .reads("是2012年的3.2倍", "3.2 倍 exact MULTIPLE")
                    .reads("两倍多", "2 倍 at_least MULTIPLE")
                    .silentOn("增长4.9倍");

    static final Rule RATIO =
            rule("ratio", Growths::ratio)
                    .reads("对比度150:1", "150 比 exact MULTIPLE")
                    .silentOn("上午8:30");

    static final Rule DIGITS =
            rule("growth of so many digits", Growths::digits)
                    .reads("实现两位数增长", "10 % at_least GROWTH")
                    .silentOn("8位数密码");

    static final List<Rule> ALL = List.of(DOUBLING, TIMES_MORE, MULTIPLE, RATIO, DIGITS);

    private GrowthRules() {}
}
