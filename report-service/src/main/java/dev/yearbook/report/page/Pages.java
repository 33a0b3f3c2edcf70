package dev.yearbook.report.page;

import dev.yearbook.report.page.Page.DiscrepancyRow;
import dev.yearbook.report.page.Page.PageChapter;
import dev.yearbook.report.page.Page.PageSection;
import dev.yearbook.report.page.Page.TargetRow;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.AnnualSummary.Nearby;
import dev.yearbook.report.summary.Discrepancy;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.Target;
import dev.yearbook.report.wording.Language;
import dev.yearbook.report.wording.Names;
import dev.yearbook.report.wording.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts a summary into words.
public final class Pages {

    private final AnnualSummary summary;
    private final Language language;
    private final Rows rows;

    private Pages(AnnualSummary summary, Language language) {
        this.summary = summary;
        this.language = language;
        this.rows = new Rows(new Citations(summary.sources(), language), language);
    }

    /// The page of a summary.
    public static Page of(AnnualSummary summary, Language language) {
        return new Pages(summary, language).page();
    }

    private Page page() {
        List<PageChapter> chapters = chapters();
        Map<String, Row> byFigure = new HashMap<>();
        chapters.stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.rows().stream())
                .forEach(row -> byFigure.put(row.figure().id(), row));
        return new Page(
                summary,
                language,
                Fixed.title(summary, language),
                Fixed.lead(summary, language),
                chosen(summary.overview().leading(), byFigure),
                chosen(summary.overview().movers(), byFigure),
                chapters,
                summary.targets().stream().map(this::target).toList(),
                summary.missing().stream().map(rows::row).toList(),
                summary.discrepancies().stream().map(this::discrepancy).toList(),
                summary.sources().stream().map(rows.citations()::full).toList(),
                Method.in(language),
                Fixed.citation(summary, language),
                summary.nearby().stream().map(this::nearby).toList());
    }

    private List<PageChapter> chapters() {
        return summary.chapters().stream()
                .map(chapter ->
                        new PageChapter(
                                Names.theme(chapter.theme(), language),
                                chapter.sections().stream().map(this::section).toList()))
                .toList();
    }

    private PageSection section(AnnualSummary.Section section) {
        Figure first = section.figures().getFirst();
        return new PageSection(
                Names.subject(first.series(), language),
                section.figures().stream().map(rows::row).toList());
    }

    private static List<Row> chosen(List<String> ids, Map<String, Row> byFigure) {
        return ids.stream().map(byFigure::get).filter(Objects::nonNull).toList();
    }

    private TargetRow target(Target target) {
        String reached =
                target.reached() == null
                        ? ""
                        : Words.value(target.reached(), target.aim().series().kind(), language);
        String progress = target.percent() == null ? "" : target.percent().toPlainString() + "%";
        return new TargetRow(rows.row(target.aim()), reached, progress);
    }

    private DiscrepancyRow discrepancy(Discrepancy discrepancy) {
        String title =
                Names.subject(discrepancy.series(), language)
                        + language.of("：", ": ")
                        + Names.indicator(discrepancy.series(), language)
                        + language.of("（", " (")
                        + Fixed.verdict(discrepancy.verdict(), language)
                        + language.of("）", ")");
        String note = discrepancy.note() == null ? "" : " " + discrepancy.note();
        return new DiscrepancyRow(
                title,
                language.of(discrepancy.zh(), discrepancy.en()) + note,
                discrepancy.statements().stream()
                        .map(it -> rows.note(it, discrepancy.series().kind()))
                        .toList());
    }

    private String nearby(Nearby nearby) {
        String place = Names.place(nearby.place(), language);
        return language.of(
                nearby.year() + "年" + place + "：" + nearby.figures() + "项",
                nearby.year() + ", " + place + ": " + nearby.figures() + " figures");
    }
}
