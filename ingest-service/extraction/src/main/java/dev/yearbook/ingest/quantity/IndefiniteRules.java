package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Sizes without a definite number.
final class IndefiniteRules {

    static final Rule SOME_TENS =
            rule("数十, 几百, 上千", site -> site.skipIf(Indefinites.some(site), SkipReason.INDEFINITE))
                    .reads("数十家企业", "INDEFINITE 十")
                    .reads("上百种产品", "INDEFINITE 百")
                    .reads("十几家", "INDEFINITE 十")
                    .silentOn("近百家", "总数十个", "线上百家");

    static final Rule MAGNITUDE =
            rule("order of magnitude", Indefinites::magnitude)
                    .reads("收入达万亿级规模", "1000000000000 元 approx")
                    .silentOn("培育千亿级产业", "达千亿元");

    static final Rule LONE_MULTIPLIER =
            rule(
                            "a multiplier alone",
                            site -> site.skipIf(Indefinites.bare(site), SkipReason.INDEFINITE))
                    .reads("培育千亿产业", "INDEFINITE 千亿")
                    .silentOn("近万个", "超百亿元", "百纳弧度");

    static final Rule ARTICLE =
            rule("一 as an article", site -> site.skipIf(Indefinites.article(site), SkipReason.WORD))
                    .reads("撰写一篇文章", "WORD 一")
                    .silentOn("增长一倍", "提高一个百分点");

    static final Rule UNCOUNTED =
            rule(
                            "Chinese digits that count nothing",
                            site -> site.skipIf(Indefinites.uncounted(site), SkipReason.WORD))
                    .reads("推动三链融合", "WORD 三")
                    .reads("四个方面", "WORD 四")
                    .silentOn("三家企业", "二十亿神经元", "在沪三大国家实验室");

    static final List<Rule> ALL =
            List.of(SOME_TENS, MAGNITUDE, LONE_MULTIPLIER, ARTICLE, UNCOUNTED);

    private IndefiniteRules() {}
}
