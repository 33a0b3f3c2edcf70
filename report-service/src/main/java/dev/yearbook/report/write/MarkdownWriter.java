package dev.yearbook.report.write;

import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Note;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a page as Markdown (CommonMark with GitHub's tables and footnotes).
final class MarkdownWriter {

    private final Page page;
    private final StringBuilder text = new StringBuilder();
    private final List<String> footnotes = new ArrayList<>();

    private MarkdownWriter(Page page) {
        this.page = page;
    }

    static String write(Page page) {
        return new MarkdownWriter(page).write();
    }

    private String write() {
        line("# " + escaped(page.title()));
        paragraph(page.lead());
        list(Heading.NEARBY, page.nearby());
        sentences(Heading.LEADING, page.leading());
        sentences(Heading.MOVERS, page.movers());
        for (Page.PageChapter chapter : page.chapters()) {
            line("\n## " + escaped(chapter.title()));
            for (Page.PageSection section : chapter.sections()) {
                line("\n### " + escaped(section.title()) + "\n");
                section.rows().forEach(this::sentence);
            }
            table(chapter);
        }
        targets();
        missing();
        discrepancies();
        numbered(Heading.SOURCES, page.sources());
        list(Heading.METHOD, page.method());
        list(Heading.CITATION, List.of(page.citation()));
        line("");
        footnotes.forEach(this::line);
        return text.toString();
    }

    private void sentences(Heading heading, List<Row> rows) {
        heading(heading, !rows.isEmpty());
        rows.forEach(row -> line("- " + escaped(row.sentence()) + reference(row)));
    }

    private void sentence(Row row) {
        line("- " + escaped(row.sentence()) + reference(row) + marks(row));
        footnotes.add("[^" + row.number() + "]: " + footnote(row.notes()));
    }

    private static String reference(Row row) {
        return "[^" + row.number() + "]";
    }

    private static String marks(Row row) {
        return row.marks().isEmpty() ? "" : " *" + String.join(", ", row.marks()) + "*";
    }

    private static String footnote(List<Note> notes) {
        return notes.stream()
                .map(note ->
                        (note.source() == 0 ? "" : "[" + note.source() + "] ")
                                + escaped(note.value() + " — " + note.citation())
                                + (note.quote().isEmpty()
                                        ? ""
                                        : " “" + escaped(note.quote()) + "”"))
                .collect(Collectors.joining("; "));
    }

    /// The chapter at a glance.
    private void table(Page.PageChapter chapter) {
        line("");
        cells(
                Stream.of(
                                Heading.SUBJECT,
                                Heading.INDICATOR,
                                Heading.PERIOD,
                                Heading.VALUE,
                                Heading.LAST,
                                Heading.CHANGE,
                                Heading.STATED,
                                Heading.MARKS)
                        .map(heading -> heading.in(page.language()))
                        .toList());
        line("| --- | --- | --- | ---: | ---: | ---: | --- | --- |");
        chapter.sections().stream()
                .flatMap(section -> section.rows().stream())
                .forEach(row ->
                        cells(
                                List.of(
                                        escaped(row.subject()),
                                        escaped(row.indicator()),
                                        row.period(),
                                        escaped(row.value()),
                                        escaped(row.last()),
                                        row.change(),
                                        escaped(String.join("; ", row.stated())),
                                        String.join(", ", row.marks()))));
    }

    private void targets() {
        heading(Heading.TARGETS, !page.targets().isEmpty());
        for (Page.TargetRow target : page.targets()) {
            String progress =
                    target.reached().isEmpty()
                            ? ""
                            : " "
                                    + Heading.REACHED.in(page.language())
                                    + " "
                                    + escaped(target.reached())
                                    + (target.progress().isEmpty()
                                            ? ""
                                            : " (" + target.progress() + ")");
            Row row = target.row();
            line("- " + escaped(row.sentence()) + reference(row) + progress);
            footnotes.add("[^" + row.number() + "]: " + footnote(row.notes()));
        }
    }

    private void missing() {
        heading(Heading.MISSING, !page.missing().isEmpty());
        page.missing().forEach(this::sentence);
    }

    private void discrepancies() {
        heading(Heading.DISCREPANCIES, !page.discrepancies().isEmpty());
        for (Page.DiscrepancyRow row : page.discrepancies()) {
            line("- **" + escaped(row.title()) + "** " + escaped(row.text()));
            row.notes().forEach(note -> line("  - " + footnote(List.of(note))));
        }
    }

    private void list(Heading heading, List<String> items) {
        heading(heading, !items.isEmpty());
        items.forEach(item -> line("- " + escaped(item)));
    }

    private void numbered(Heading heading, List<String> items) {
        heading(heading, !items.isEmpty());
        for (int i = 0; i < items.size(); i++) {
            line((i + 1) + ". " + escaped(items.get(i)));
        }
    }

    private void heading(Heading heading, boolean shown) {
        if (shown) {
            line("\n## " + heading.in(page.language()) + "\n");
        }
    }

    private void paragraph(String words) {
        line("\n" + escaped(words));
    }

    private void cells(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    /// Signs of Markdown and HTML as plain text, on one line.
    private static String escaped(String words) {
        return words.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>|#~])", "\\\\$1");
    }
}
