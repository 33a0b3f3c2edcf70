package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Parts of a whole, given in percent: 1/4, 三分之一, 百分之零点九, 半数, 三成.
final class FractionRules {

    static final Rule PARTS =
            rule("so many of so many parts", Fractions::parts)
                    .reads("约占三分之一", "33.33 % approx FRACTION")
                    .reads("增长百分之零点九", "0.9 % exact FRACTION")
                    .silentOn("三分之差");

    static final Rule MIXED =
            rule("number and a part more", Fractions::mixed)
                    .reads("达三又二分之一倍", "3.5 倍 exact")
                    .silentOn("三又三家");

    static final Rule STROKE =
            rule("fraction with a stroke", Fractions::stroke)
                    .reads("占全国增量的1/4", "25 % exact FRACTION")
                    .reads("占全国1/3以上", "33.33 % at_least FRACTION")
                    .silentOn("2021/22学年", "2021/6/3");

    static final Rule HALF =
            rule("half", Fractions::half)
                    .reads("超过半数已完工", "50 % at_least FRACTION")
                    .reads("约一半的企业", "50 % approx FRACTION")
                    .reads("占比过半", "50 % at_least FRACTION")
                    .silentOn("上半年", "半导体", "一年半");

    static final Rule TENTHS =
            rule("tenths", Fractions::tenths)
                    .reads("同比增长超两成", "20 % at_least FRACTION")
                    .reads("占七成以上", "70 % at_least FRACTION")
                    .reads("提高一成半", "15 % exact FRACTION")
                    .silentOn("三成员单位", "取得两成果");

    static final Rule DISCOUNT =
            rule("discount", Fractions::discount)
                    .reads("八五折优惠", "85 % exact FRACTION")
                    .silentOn("八次折叠", "3折射");

    static final List<Rule> ALL = List.of(PARTS, MIXED, STROKE, HALF, TENTHS, DISCOUNT);

    private FractionRules() {}
}
