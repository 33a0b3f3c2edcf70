package dev.yearbook.report.write;

import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Note;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import dev.yearbook.report.wording.Names;
import java.util.List;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Lays a page out as one HTML document that needs nothing from anywhere else.
///
/// On the screen the sentence of a figure opens its sources; in print all of them are open.
final class HtmlWriter {

    private static final int CHARTS = 6;

    private final Page page;
    private final boolean print;
    private final Element body;
    private final Document document;

    private HtmlWriter(Page page, boolean print) {
        this.page = page;
        this.print = print;
        this.document = Document.createShell("");
        this.body = document.body();
    }

    /// The page; for print, without parts that open and close.
    static Document write(Page page, boolean print) {
        return new HtmlWriter(page, print).write();
    }

    private Document write() {
        head();
        body.appendElement("h1").text(page.title());
        body.appendElement("p").addClass("lead").text(page.lead());
        contents();
        list(Heading.NEARBY, "nearby", page.nearby());
        overview(Heading.LEADING, "leading", page.leading());
        page.leading().stream()
                .flatMap(row -> Charts.course(row, page).stream())
                .limit(CHARTS)
                .forEach(this::figure);
        overview(Heading.MOVERS, "movers", page.movers());
        Charts.movers(page).ifPresent(this::figure);
        for (int i = 0; i < page.chapters().size(); i++) {
            chapter(page.chapters().get(i), Outline.chapter(i));
        }
        targets();
        missing();
        discrepancies();
        sources();
        list(Heading.METHOD, "method", page.method());
        list(Heading.CITATION, "citation", List.of(page.citation()));
        if (print) {
            document.select("svg").forEach(svg -> svg.attr("alt", svg.select("title").text()));
        }
        return document;
    }

    private void head() {
        document.outputSettings().prettyPrint(false);
        document.selectXpath("/html").attr("lang", page.language().of("zh-CN", "en"));
        Element head = document.head();
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        head.appendElement("title").text(page.title());
        head.appendElement("meta").attr("name", "description").attr("content", page.lead());
        // In this form PDF/UA gets the description.
        head.appendElement("meta").attr("name", "subject").attr("content", page.lead());
        head.appendElement("style").appendChild(new DataNode(Style.css(print)));
        if (print) {
            bookmarks(head.appendElement("bookmarks"));
        }
    }

    /// The outline of the PDF.
    private void bookmarks(Element outline) {
        for (Outline.Part part : Outline.of(page).parts()) {
            outline.appendElement("bookmark")
                    .attr("name", part.title())
                    .attr("href", "#" + part.id());
        }
    }

    private void contents() {
        Element nav = body.appendElement("nav");
        if (print) {
            Element line = nav.appendElement("p");
            for (Outline.Part part : Outline.of(page).parts()) {
                RowTable.link(line, part.id(), part.title());
                line.appendText("\u2003");
            }
            return;
        }
        Element list = nav.appendElement("ol");
        for (Outline.Part part : Outline.of(page).parts()) {
            RowTable.link(list.appendElement("li"), part.id(), part.title());
        }
    }

    private void overview(Heading heading, String id, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Element list = heading(heading, id).appendElement("ul");
        for (Row row : rows) {
            Element item = list.appendElement("li").text(row.sentence() + " ");
            RowTable.link(item, "f" + row.number(), "[" + row.number() + "]").addClass("ref");
        }
    }

    private void chapter(Page.PageChapter chapter, String id) {
        Element section = body.appendElement("section").attr("id", id);
        section.appendElement("h2").text(chapter.title());
        RowTable.append(section, chapter, page, print);
    }

    private void targets() {
        if (page.targets().isEmpty()) {
            return;
        }
        Element list = heading(Heading.TARGETS, "targets").appendElement("ul");
        for (Page.TargetRow target : page.targets()) {
            Element item = list.appendElement("li").attr("id", "f" + target.row().number());
            RowTable.sentence(item, target.row(), print);
            if (!target.reached().isEmpty()) {
                String share = target.progress().isEmpty() ? "" : " (" + target.progress() + ")";
                item.appendElement("p")
                        .addClass("reached")
                        .text(Heading.REACHED.in(page.language()) + " " + target.reached() + share);
            }
        }
    }

    /// In print without the sentences of the sources: they stand in the summary of last year.
    private void missing() {
        if (page.missing().isEmpty()) {
            return;
        }
        Element section = heading(Heading.MISSING, "missing");
        Element list = section;
        String theme = "";
        for (Row row : page.missing()) {
            String of = Names.theme(row.figure().series().theme(), page.language());
            if (list == section || !of.equals(theme)) {
                section.appendElement("h3").text(of);
                list = section.appendElement("ul");
                theme = of;
            }
            missing(list.appendElement("li").attr("id", "f" + row.number()), row);
        }
    }

    private void missing(Element item, Row row) {
        if (!print) {
            RowTable.sentence(item, row, false);
            return;
        }
        item.text(row.sentence() + " ");
        Note note = row.notes().getFirst();
        if (note.source() > 0) {
            RowTable.link(item, "s" + note.source(), "[" + note.source() + "]");
        }
    }

    private void discrepancies() {
        if (page.discrepancies().isEmpty()) {
            return;
        }
        Element section = heading(Heading.DISCREPANCIES, "discrepancies");
        for (Page.DiscrepancyRow row : page.discrepancies()) {
            section.appendElement("h3").text(row.title());
            section.appendElement("p").text(row.text());
            Element list = section.appendElement("ul");
            for (Note note : row.notes()) {
                RowTable.note(list.appendElement("li"), note);
            }
        }
    }

    private void sources() {
        if (page.sources().isEmpty()) {
            return;
        }
        Element list = heading(Heading.SOURCES, "sources").appendElement("ol");
        for (int i = 0; i < page.sources().size(); i++) {
            list.appendElement("li").attr("id", "s" + (i + 1)).text(page.sources().get(i));
        }
    }

    private void list(Heading heading, String id, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        Element list = heading(heading, id).appendElement("ul");
        items.forEach(item -> list.appendElement("li").text(item));
    }

    private Element heading(Heading heading, String id) {
        Element section = body.appendElement("section").attr("id", id);
        section.appendElement("h2").text(heading.in(page.language()));
        return section;
    }

    private void figure(Element svg) {
        body.appendElement("figure").appendChild(svg);
    }
}
