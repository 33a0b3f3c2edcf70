package dev.yearbook.report.write;

import dev.yearbook.report.chart.Sparkline;
import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Note;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// The figures of a section as a table, each with its sentence and where it stands.
final class RowTable {

    private static final List<Heading> COLUMNS =
            List.of(
                    Heading.INDICATOR,
                    Heading.PERIOD,
                    Heading.VALUE,
                    Heading.LAST,
                    Heading.CHANGE,
                    Heading.STATED,
                    Heading.COURSE,
                    Heading.MARKS);

    private static final Set<Heading> NUMBERS = Set.of(Heading.VALUE, Heading.LAST, Heading.CHANGE);

    private RowTable() {}

    static void append(Element parent, List<Row> rows, Page page, boolean print) {
        Element table = parent.appendElement("table");
        Element head = table.appendElement("thead").appendElement("tr");
        COLUMNS.forEach(column ->
                head.appendElement("th")
                        .attr("scope", "col")
                        .attr("class", NUMBERS.contains(column) ? "n" : "t")
                        .text(column.in(page.language())));
        Element body = table.appendElement("tbody");
        rows.forEach(row -> row(body, row, print));
    }

    private static void row(Element body, Row row, boolean print) {
        Element cells = body.appendElement("tr").attr("id", "f" + row.number());
        cells.appendElement("th").attr("scope", "row").text(row.indicator());
        cells.appendElement("td").text(row.period());
        cells.appendElement("td").addClass("n").text(row.value());
        cells.appendElement("td").addClass("n").text(row.last());
        cells.appendElement("td").addClass("n").text(row.change());
        cells.appendElement("td").text(String.join("; ", row.stated()));
        Element course = cells.appendElement("td");
        Sparkline.of(row.figure().history(), row.subject() + " " + row.indicator())
                .ifPresent(course::appendChild);
        Element marks = cells.appendElement("td");
        row.marks().forEach(mark -> marks.appendElement("span").addClass("mark").text(mark));
        Element below =
                body.appendElement("tr")
                        .addClass("below")
                        .appendElement("td")
                        .attr("colspan", String.valueOf(COLUMNS.size()));
        sentence(below, row, print);
    }

    /// The sentence, which opens where it stands.
    static void sentence(Element parent, Row row, boolean print) {
        Element details = parent.appendElement(print ? "div" : "details");
        details.appendElement(print ? "p" : "summary")
                .text("[" + row.number() + "] " + row.sentence());
        Element notes = details.appendElement("ul");
        row.notes().forEach(note -> note(notes.appendElement("li"), note));
    }

    /// One place where a value stands.
    static void note(Element item, Note note) {
        item.appendElement("b").text(note.value());
        item.appendText(" ");
        if (note.source() > 0) {
            item.appendElement("a")
                    .attr("href", "#s" + note.source())
                    .text(note.citation() + " [" + note.source() + "]");
        } else {
            item.appendText(note.citation());
        }
        if (!note.quote().isEmpty()) {
            item.appendText(" ");
            item.appendElement("q").text(note.quote());
        }
    }
}
