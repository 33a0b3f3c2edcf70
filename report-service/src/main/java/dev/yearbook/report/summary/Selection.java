package dev.yearbook.report.summary;

import dev.yearbook.report.summary.AnnualSummary.Chapter;
import dev.yearbook.report.summary.AnnualSummary.Overview;
import dev.yearbook.report.summary.AnnualSummary.Section;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Part of a summary: one subject, one theme, or one subject within one theme.
///
/// @param subject the subject, or empty for all
/// @param theme the code of the theme, or empty for all
public record Selection(Optional<String> subject, Optional<String> theme) {

    /// The whole summary.
    public static final Selection ALL = new Selection(Optional.empty(), Optional.empty());

    /// Whether it selects everything.
    public boolean all() {
        return subject.isEmpty() && theme.isEmpty();
    }

    /// The part of a summary that it selects, as a summary.
    public AnnualSummary of(AnnualSummary summary) {
        if (all()) {
            return summary;
        }
        List<Chapter> chapters =
                summary.chapters().stream()
                        .filter(chapter -> theme.map(chapter.theme()::equals).orElse(true))
                        .map(this::chapter)
                        .filter(chapter -> !chapter.sections().isEmpty())
                        .toList();
        Set<String> figures =
                chapters.stream()
                        .flatMap(chapter -> chapter.sections().stream())
                        .flatMap(section -> section.figures().stream())
                        .map(Figure::id)
                        .collect(Collectors.toSet());
        return with(summary, chapters, figures);
    }

    private AnnualSummary with(AnnualSummary summary, List<Chapter> chapters, Set<String> figures) {
        List<Target> targets =
                summary.targets().stream().filter(target -> selects(target.aim())).toList();
        List<Figure> missing = summary.missing().stream().filter(this::selects).toList();
        List<Discrepancy> discrepancies =
                summary.discrepancies().stream()
                        .filter(it -> selects(it.series().subject(), it.series().theme()))
                        .toList();
        return new AnnualSummary(
                summary.year(),
                summary.place(),
                summary.edition(),
                summary.asOf(),
                new Overview(
                        summary.overview().leading().stream().filter(figures::contains).toList(),
                        summary.overview().movers().stream().filter(figures::contains).toList()),
                chapters,
                targets,
                missing,
                discrepancies,
                SummaryAssembly.sources(chapters, targets, missing, discrepancies),
                summary.nearby());
    }

    private Chapter chapter(Chapter chapter) {
        List<Section> sections =
                chapter.sections().stream()
                        .filter(section -> subject.map(section.subject()::equals).orElse(true))
                        .toList();
        return new Chapter(chapter.theme(), sections);
    }

    private boolean selects(Figure figure) {
        return selects(figure.series().subject(), Themes.of(figure));
    }

    private boolean selects(String ofSubject, String ofTheme) {
        return subject.map(ofSubject::equals).orElse(true)
                && theme.map(ofTheme::equals).orElse(true);
    }
}
