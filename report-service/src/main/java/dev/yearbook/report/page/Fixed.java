package dev.yearbook.report.page;

import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.wording.Language;
import dev.yearbook.report.wording.Names;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// The words that stand on every page.
public final class Fixed {

    private Fixed() {}

    static String title(AnnualSummary summary, Language language) {
        String place = Names.place(summary.place(), language);
        if (summary.year() == AnnualSummary.PROFILE) {
            return language.of(place + "历年概况", "Profile of " + place);
        }
        return language.of(
                summary.year() + "年" + place + "年度摘要",
                "Annual summary " + summary.year() + ": " + place);
    }

    static String lead(AnnualSummary summary, Language language) {
        long figures = summary.figures().count();
        int documents = summary.sources().size();
        int discrepancies = summary.discrepancies().size();
        if (figures == 0) {
            return language.of("没有这一年的数据。", "There are no data of this year.");
        }
        if (summary.edition() == 0) {
            return language.of(
                    "收录%d项数据，引自%d份文件。".formatted(figures, documents),
                    "%d figures from %d documents.".formatted(figures, documents));
        }
        return language.of(
                "收录%d项数据，引自%d份文件，%d处数据不一致；第%d版，资料截至%s。"
                        .formatted(
                                figures,
                                documents,
                                discrepancies,
                                summary.edition(),
                                asOf(summary)),
                "%d figures from %d documents, %d discrepancies; edition %d, as of %s."
                        .formatted(
                                figures,
                                documents,
                                discrepancies,
                                summary.edition(),
                                asOf(summary)));
    }

    static String citation(AnnualSummary summary, Language language) {
        String title = title(summary, language);
        if (summary.edition() == 0) {
            return language.of("《%s》，Yearbook。".formatted(title), title + ". Yearbook.");
        }
        return language.of(
                "《%s》，第%d版，Yearbook，%s。".formatted(title, summary.edition(), asOf(summary)),
                "%s. Edition %d. Yearbook, %s.".formatted(title, summary.edition(), asOf(summary)));
    }

    static LocalDate asOf(AnnualSummary summary) {
        return summary.asOf().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    static String verdict(String verdict, Language language) {
        return switch (verdict) {
            case "contradiction" -> language.of("矛盾", "contradiction");
            case "revised" -> language.of("修订", "revision");
            default -> language.of("有出入", "tension");
        };
    }

    static List<String> method(Language language) {
        return language == Language.ZH
                ? List.of(
                        "每个数值都引自一份公开文件中的一句话或一行表格，脚注给出文件、日期和原句；标为“推算”的数值由文件中的其他数值计算得出。",
                        "数值保留原文的数字、单位和修饰词（近、约、超过、余等）。变化由两年的数值按其含义区间计算，"
                                + "精确程度不超过数值本身所允许的；方向不能确定时注明“升降不明”。时期长短不同的数值不作比较。",
                        "同一指标有多份文件时，按公布日期、精确程度和来源选定一个；其余数值列在脚注中，不一致之处单独列出。",
                        "“最重要的数据”：先列本地区总体数据，再按引用文件数、有无上年数值、有无位次占比增速、序列长短排序，每个主题最多两项。"
                                + "“变动最大”：按能够确定的增减幅度排序，基数小于10的不列。")
                : List.of(
                        "Every value stands in a sentence or table row of a published document; its note"
                                + " gives the document, its date and the sentence. Values marked as derived"
                                + " are computed from other values.",
                        "Values keep the digits, units and modifiers of their source. A change is"
                                + " computed from what two values mean as intervals and is given no more"
                                + " exactly than they allow. Values of periods of different length are not"
                                + " compared.",
                        "Where several documents state the same, one value is chosen by date of"
                                + " publication, exactness and source; the others stand in the notes, and"
                                + " discrepancies are listed.",
                        "What matters most: figures of the place itself first, then by the number of"
                                + " documents, a value of the year before, a stated rank, share or growth,"
                                + " and the length of the series, at most two of one theme. Largest changes:"
                                + " by the size that is certain, without counts that began below ten.");
    }

    /// The headings of a page.
    public enum Heading {
        LEADING("最重要的数据", "What matters most"),
        MOVERS("变动最大", "Largest changes"),
        TARGETS("目标与进展", "Targets and progress"),
        MISSING("上年有、今年无", "Reported last year, missing now"),
        DISCREPANCIES("不一致之处", "Discrepancies"),
        SOURCES("资料来源", "Sources"),
        METHOD("编制方法", "Method"),
        CITATION("引用格式", "How to cite"),
        NEARBY("相近的数据", "What exists near it"),
        SUBJECT("对象", "Subject"),
        INDICATOR("指标", "Indicator"),
        PERIOD("时期", "Period"),
        VALUE("数值", "Value"),
        LAST("上年", "Year before"),
        CHANGE("变化（计算）", "Change (computed)"),
        STATED("报告所述", "Stated"),
        MARKS("标记", "Marks"),
        COURSE("历年", "Course"),
        AIM("目标值", "Target"),
        REACHED("当年数值", "Reached"),
        PROGRESS("完成", "Progress"),
        NOTES("出处", "Where it stands");

        private final String zh;
        private final String en;

        Heading(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        /// The heading in a language.
        public String in(Language language) {
            return language.of(zh, en);
        }
    }
}
