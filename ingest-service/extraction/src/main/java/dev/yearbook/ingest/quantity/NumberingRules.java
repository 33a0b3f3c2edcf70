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

    static final Rule LEADING =
            rule(
                            "number of a paragraph",
                            site -> site.skipIf(Numbering.leading(site), SkipReason.NUMBERING))
                    .reads("一、综合", "NUMBERING 一")
                    .reads("3. 加大投入", "NUMBERING 3")
                    .reads("1.1 总体要求", "NUMBERING 1.1")
                    .reads("4-12 工业企业财务", "NUMBERING 4; NUMBERING 12")
                    .reads("注： 1.本表按现价计算。", "NUMBERING 1")
                    .silentOn("3家企业", "1.5万家企业", "增长3.5个百分点", "4-12家 企业");

    static final Rule LABELLED =
            rule(
                            "number of a table, figure or chapter",
                            site -> site.skipIf(Numbering.labelled(site), SkipReason.NUMBERING))
                    .reads("详见附表1", "NUMBERING 1")
                    .reads("如图2所示", "NUMBERING 2")
                    .reads("表 4-7 高校情况", "NUMBERING 4; NUMBERING 7")
                    .silentOn("代表3家");

    static final Rule ENUMERATING =
            rule("一是, 二是", site -> site.skipIf(Numbering.enumerating(site), SkipReason.NUMBERING))
                    .reads("一是加大投入", "NUMBERING 一")
                    .silentOn("其中三家是新建");

    static final Rule ALONE =
            rule(
                            "number alone in its paragraph",
                            site ->
                                    site.skipIf(
                                            !site.cell() && Numbering.alone(site),
                                            SkipReason.LABEL))
                    .reads("12", "LABEL 12")
                    .silentOn("共12", "12家");

    static final Rule PAGE =
            rule("number of a page", site -> site.skipIf(Pages.number(site), SkipReason.LABEL))
                    .reads("奠定了基础。 — 12 — 一年来", "LABEL 12")
                    .reads("·7·", "LABEL 7")
                    .reads("第 3 页 共 12 页", "LABEL 12")
                    .silentOn("3—5—7家", "报告共12页", "新增——3家——企业", "2-3-1");

    static final Rule COUNTER =
            rule(
                            "what a page counts of itself",
                            site -> site.skipIf(Pages.counter(site), SkipReason.LABEL))
                    .reads("浏览次数：1045", "LABEL 1045")
                    .reads("阅读量：12万次", "LABEL 12万")
                    .silentOn("专利：1045件", "网站浏览次数1045次", "浏览次数：1045次，增长3%");

    static final List<Rule> ALL =
            List.of(BRACKETED, LEADING, LABELLED, ENUMERATING, ALONE, PAGE, COUNTER);

    private NumberingRules() {}
}
