package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Numerals behind 第 and 前, which are ranks or only name.
final class OrdinalRules {

    static final Rule INDUSTRY =
            rule(
                            "ordinal in a list of industries",
                            site -> site.skipIf(industries(site), SkipReason.ORDINAL))
                    .reads("全市第一、第二和第三产业增加值", "ORDINAL 一; ORDINAL 二; ORDINAL 三")
                    .reads("全省第一、二、三产业", "ORDINAL 一; ORDINAL 二; ORDINAL 三")
                    .silentOn("分别居全国第一、第二", "第一、产业规模扩大");

    static final Rule RANK =
            rule("rank", Ranks::rank)
                    .reads("位列全球第8位", "8 位 exact RANK")
                    .reads("排名第一", "1 位 exact RANK")
                    .reads("排名由第 34 位升至第 11 位", "34 位 exact RANK; 11 位 exact RANK")
                    .reads("总量六区第一，", "1 位 exact RANK")
                    .reads("由第十位上升到第五位", "10 位 exact RANK; 5 位 exact RANK")
                    .silentOn("第2轮项目", "第一作者", "第5批", "全市第一、二、三产业", "全市第一和第二产业");

    static final Rule AMONG =
            rule("among the first", Ranks::among)
                    .reads("规模稳居全国前三", "3 位 at_most RANK")
                    .silentOn("全球排名前20的药企", "提前3天");

    static final Rule FIRST_OF =
            rule("the first so many", site -> site.skipIf(Ranks.front(site), SkipReason.ORDINAL))
                    .reads("全球排名前20的药企", "ORDINAL 20")
                    .silentOn("目前20家", "提前3天");

    static final Rule ORDINAL =
            rule(
                            "ordinal that only names",
                            site -> site.skipIf(Ranks.ordinal(site), SkipReason.ORDINAL))
                    .reads("第2轮项目", "ORDINAL 2")
                    .reads("第一作者单位", "ORDINAL 一")
                    .silentOn("2轮融资");

    static final List<Rule> ALL = List.of(INDUSTRY, RANK, AMONG, FIRST_OF, ORDINAL);

    private static final int LONGEST_LIST = 8;

    private OrdinalRules() {}

    /// Whether a numeral is one of 第一、第二和第三产业.
    private static boolean industries(Site site) {
        Script text = site.text();
        int end = site.end();
        boolean small = site.numeral().chinese() && end - site.start() == 1;
        if (!small || !text.in(site.start(), "一二三")) {
            return false;
        }
        while (end - site.end() <= LONGEST_LIST && text.in(end, "、和与及第一二三")) {
            end++;
        }
        return end - site.end() <= LONGEST_LIST
                && text.in(end - 1, "一二三")
                && text.follows(end, "产业");
    }
}
