package dev.yearbook.report.page;

import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.wording.Language;
import java.util.List;

/// A summary in words.
///
/// @param summary the summary
/// @param language the language of all words here
/// @param title the title
/// @param lead one line: how much there is and as of when
/// @param leading the sentences of what matters most
/// @param movers the sentences of the largest changes
/// @param chapters the chapters
/// @param targets the targets, one line each
/// @param missing what was reported last year and is missing
/// @param discrepancies the discrepancies in words
/// @param sources the documents cited; their place in the list is their number
/// @param method how the summary is made, in paragraphs
/// @param citation how to cite it
/// @param nearby of a summary without figures, what exists near it
public record Page(
        AnnualSummary summary,
        Language language,
        String title,
        String lead,
        List<Row> leading,
        List<Row> movers,
        List<PageChapter> chapters,
        List<TargetRow> targets,
        List<Row> missing,
        List<DiscrepancyRow> discrepancies,
        List<String> sources,
        List<String> method,
        String citation,
        List<String> nearby) {

    /// A chapter: a theme.
    public record PageChapter(String title, List<PageSection> sections) {}

    /// A section: a subject within a theme.
    public record PageSection(String title, List<Row> rows) {}

    /// A target and its progress.
    ///
    /// @param row the target
    /// @param reached what this year reached
    /// @param progress how much of the aim that is
    public record TargetRow(Row row, String reached, String progress) {}

    /// A discrepancy in words with the sentences that it compares.
    public record DiscrepancyRow(String title, String text, List<Note> notes) {}
}
