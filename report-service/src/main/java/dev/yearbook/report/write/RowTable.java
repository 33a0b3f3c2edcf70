package dev.yearbook.report.write;

import dev.yearbook.report.chart.Sparkline;
import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Note;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import java.util.List;
import org.jsoup.nodes.Element;

/// The figures of a chapter as one table, subject by subject, each figure in one row with its
/// sentence and where it stands.
///
/// One row for each figure, because a page must not break between a figure and its sentence.
final class RowTable {

    private static final List<Heading> COLUMNS =
            List.of(Heading.INDICATOR, Heading.VALUE, Heading.LAST, Heading.CHANGE, Heading.COURSE);

    private RowTable() {}

    static void append(Element parent, Page.PageChapter chapter, Page page, boolean print) {
        Element table = parent.appendElement("table").addClass("figures");
        Element widths = table.appendElement("colgroup");
        for (int i = 0; i < COLUMNS.size(); i++) {
            widths.appendElement("col").addClass("w" + i);
        }
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column ->
                head.appendElement("th")
                        .attr("scope", "col")
                        .attr("class", column == Heading.INDICATOR ? "t" : "n")
                        .text(column.in(page.language())));
        for (Page.PageSection section : chapter.sections()) {
            Element body = table.appendElement("tbody");
            body.appendElement("tr")
                    .addClass("subject")
                    .appendElement("th")
                    .attr("scope", "rowgroup")
                    .attr("colspan", String.valueOf(COLUMNS.size()))
                    .text(section.title());
            section.rows().forEach(row -> row(body, row, print));
        }
    }

    private static void row(Element body, Row row, boolean print) {
        Element cells = body.appendElement("tr").attr("id", "f" + row.number());
        Element what = cells.appendElement("th").attr("scope", "row");
        Element name = what.appendElement("div");
        name.appendElement("span").addClass("number").text(row.number() + " ");
        name.appendElement("span").addClass("indicator").text(row.indicator());
        name.appendElement("span").addClass("period").text(" " + row.period());
        row.marks()
                .forEach(mark -> {
                    name.appendText(" ");
                    name.appendElement("span").addClass("mark").text(mark);
                });
        sentence(what, row, print);
        cells.appendElement("td").addClass("n").text(row.value());
        cells.appendElement("td").addClass("n").text(row.last());
        Element change = cells.appendElement("td").addClass("n");
        change.text(row.change());
        row.stated().forEach(it -> change.appendElement("div").addClass("stated").text(it));
        Element course = cells.appendElement("td").addClass("n");
        Sparkline.of(row.figure().history(), row.subject() + " " + row.indicator())
                .ifPresent(course::appendChild);
    }

    /// The sentence, which opens where it stands.
    static void sentence(Element parent, Row row, boolean print) {
        Element details = parent.appendElement(print ? "div" : "details");
        details.appendElement(print ? "p" : "summary").text(row.sentence());
        Element notes = details.appendElement("ul");
        row.notes().forEach(note -> note(notes.appendElement("li"), note));
    }

    /// One place where a value stands.
    static void note(Element item, Note note) {
        item.appendElement("b").text(note.value());
        item.appendText(" ");
        citation(item, note);
        if (!note.quote().isEmpty()) {
            item.appendText(" ");
            item.appendElement("q").text("“" + note.quote() + "”");
        }
    }

    /// The document, with the way to its place in the list of sources.
    private static void citation(Element item, Note note) {
        if (note.source() > 0) {
            link(item, "s" + note.source(), note.citation() + " [" + note.source() + "]");
        } else {
            item.appendText(note.citation());
        }
    }

    /// A link within the page, with the title that PDF/UA asks for.
    static Element link(Element parent, String id, String words) {
        return parent.appendElement("a").attr("href", "#" + id).attr("title", words).text(words);
    }
}
