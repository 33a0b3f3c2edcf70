package dev.yearbook.report.page;

import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.wording.Language;
import dev.yearbook.report.wording.Names;
import java.time.LocalDate;
import java.time.ZoneOffset;

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
                    "%s from %s."
                            .formatted(
                                    counted(figures, "figure", "figures"),
                                    counted(documents, "document", "documents")));
        }
        return language.of(
                "收录%d项数据，引自%d份文件，%d处数据不一致；第%d版，资料截至%s。"
                        .formatted(
                                figures,
                                documents,
                                discrepancies,
                                summary.edition(),
                                asOf(summary)),
                "%s from %s, %s; edition %d, as of %s."
                        .formatted(
                                counted(figures, "figure", "figures"),
                                counted(documents, "document", "documents"),
                                counted(discrepancies, "discrepancy", "discrepancies"),
                                summary.edition(),
                                asOf(summary)));
    }

    private static String counted(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
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
        CHANGE("变化", "Change"),
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
