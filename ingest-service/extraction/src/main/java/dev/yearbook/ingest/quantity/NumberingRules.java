package dev.yearbook.ingest.quantity;

import static dev.yearbook.ingest.quantity.Rule.rule;

import java.util.List;

/// Numerals that number sections, list items, tables and figures.
final class NumberingRules {

    static final Rule BRACKETED =
            rule(
                            "number in brackets",
                            site -> site.skipIf(Numbering.bracketed(site), SkipReason.NUMBERING))
                    .reads("（一）总体要求", "NUMBERING 一")
                    .reads("措施如下：(2)加大投入", "NUMBERING 2")
                    .silentOn("(2家)", "广东(4411.9亿元)");

    static final Rule AT_BEGINNING =
            rule(
                            "number of a paragraph",
                            site -> site.skipIf(Numbering.leading(site), SkipReason.NUMBERING))
                    .reads("一、综合", "NUMBERING 一")
                    .reads("3. 加大投入", "NUMBERING 3")
                    .reads("1.1 总体要求", "NUMBERING 1.1")
                    .silentOn("3家企业", "1.5万家企业");

    static final Rule LABELLED =
            rule(
                            "number of a table, figure or chapter",
                            site -> site.skipIf(Numbering.labelled(site), SkipReason.NUMBERING))
                    .reads("详见附表1", "NUMBERING 1")
                    .reads("如图2所示", "NUMBERING 2")
                    .silentOn("代表3家");

    static final Rule ENUMERATING =
            rule(
                            "一是, 二是",
                            site ->
                                    site.skipIf(
                                            site.numeral().chinese()
                                                    && site.text().at(site.end()) == '是'
                                                    && site.end() - site.start() == 1
                                                    && site.numeral().unscaled() < 10
                                                    && !site.text().han(site.start() - 1),
                                            SkipReason.NUMBERING))
                    .reads("一是加大投入", "NUMBERING 一")
                    .silentOn("其中三家是新建");

    static final List<Rule> ALL = List.of(BRACKETED, AT_BEGINNING, LABELLED, ENUMERATING);

    private NumberingRules() {}
}
