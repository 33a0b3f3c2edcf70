package dev.yearbook.report.page;

import dev.yearbook.report.wording.Language;
import java.util.List;

/// How a summary is made, in words that stand on every page: the rules of the packages `summary`
/// and `wording` as a reader can check them.
final class Method {

    private static final List<String> ZH =
            List.of(
                    "每个数值都引自一份公开文件中的一句话或一行表格，脚注给出文件、日期和原句；标为“推算”的数值由文件中的其他数值计算得出。",
                    "数值保留原文的数字、单位和修饰词（近、约、超过、余等）。变化由两年的数值按其含义区间计算，"
                            + "精确程度不超过数值本身所允许的；方向不能确定时注明“升降不明”。"
                            + "时期长短不同或口径变动的数值不作比较。小于10的计数只给出差额。",
                    "同一指标有多份文件时，按公布日期、精确程度和来源选定一个；其余数值列在脚注中，不一致之处单独列出。",
                    "“最重要的数据”：先列本地区总体数据，再按引用文件数、有无上年数值、有无位次占比增速、序列长短排序，"
                            + "每个主题先取两项，不足八项时依次补足；本地区数据不足三项时取其他对象的数据。",
                    "“变动最大”：按能够确定的增减幅度排序；不能由两年数值计算的，取报告所述的比上年增速。基数小于10的不列。",
                    "标记：已修订——同一来源此前给出过不同的数值；推算——文件未直接给出；初步——在时期结束之前公布；"
                            + "待核对——机器读取的把握不大，使用前请与原句核对；口径变动——与上年不可比；"
                            + "数据有出入、数据矛盾——不同来源或计算结果不一致。");

    private static final List<String> EN =
            List.of(
                    "Every value stands in a sentence or table row of a published document; its note"
                            + " gives the document, its date and the sentence. Values marked as derived"
                            + " are computed from other values.",
                    "Values keep the digits, units and modifiers of their source. A change is"
                            + " computed from what two values mean as intervals and is given no more"
                            + " exactly than they allow. Values of periods of different length, or"
                            + " on either side of a break, are not compared. Counts below ten change"
                            + " by their difference.",
                    "Where several documents state the same, one value is chosen by date of"
                            + " publication, exactness and source; the others stand in the notes, and"
                            + " discrepancies are listed.",
                    "What matters most: figures of the place itself first, then by the number of"
                            + " documents, a value of the year before, a stated rank, share or growth,"
                            + " and the length of the series; two of each theme, then the next ones where"
                            + " these are fewer than eight; other subjects where the place itself has"
                            + " fewer than three.",
                    "Largest changes: by the size that is certain; where two years do not allow to"
                            + " compute it, the growth that the source states. Amounts that began below"
                            + " ten are left out.",
                    "Marks: revised – the same source had said otherwise; derived – no document states"
                            + " it; provisional – published before its period was over; reading"
                            + " uncertain – the machine was not sure, compare with the sentence before"
                            + " use; break in series – not comparable with last year; sources in"
                            + " tension, sources contradict – sources or computations differ.");

    private Method() {}

    static List<String> in(Language language) {
        return language == Language.ZH ? ZH : EN;
    }
}
