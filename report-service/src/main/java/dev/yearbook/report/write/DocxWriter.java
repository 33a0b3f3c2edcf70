package dev.yearbook.report.write;

import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Note;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/// Writes a page as a document that an editor goes on working with: headings as styles, a table for
/// each chapter, and a footnote with source and sentence for each figure.
final class DocxWriter {

    private static final List<Heading> COLUMNS =
            List.of(
                    Heading.SUBJECT,
                    Heading.INDICATOR,
                    Heading.PERIOD,
                    Heading.VALUE,
                    Heading.LAST,
                    Heading.CHANGE,
                    Heading.STATED,
                    Heading.MARKS);

    private final Page page;
    private final XWPFDocument document = new XWPFDocument();

    private DocxWriter(Page page) {
        this.page = page;
    }

    static byte[] write(Page page) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            DocxWriter writer = new DocxWriter(page);
            writer.write();
            writer.document.write(out);
            writer.document.close();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        DocxStyles.add(document);
        document.getProperties().getCoreProperties().setTitle(page.title());
        styled("Title", page.title());
        styled("Normal", page.lead());
        list(Heading.NEARBY, page.nearby());
        list(Heading.LEADING, page.leading().stream().map(Row::sentence).toList());
        list(Heading.MOVERS, page.movers().stream().map(Row::sentence).toList());
        for (Page.PageChapter chapter : page.chapters()) {
            styled("Heading1", chapter.title());
            for (Page.PageSection section : chapter.sections()) {
                styled("Heading2", section.title());
                section.rows().forEach(row -> noted(row, ""));
            }
            table(chapter.sections().stream().flatMap(section -> section.rows().stream()).toList());
        }
        targets();
        heading(Heading.MISSING, page.missing());
        page.missing().forEach(row -> noted(row, ""));
        discrepancies();
        numbered();
        list(Heading.METHOD, page.method());
        list(Heading.CITATION, List.of(page.citation()));
    }

    private void noted(Row row, String after) {
        XWPFParagraph paragraph = styled("Normal", row.sentence() + after);
        if (!row.marks().isEmpty()) {
            paragraph.createRun().setText(" [" + String.join(", ", row.marks()) + "]");
        }
        XWPFFootnote footnote = document.createFootnote();
        for (Note note : row.notes()) {
            footnote.createParagraph().createRun().setText(text(note));
        }
        paragraph.addFootnoteReference(footnote);
    }

    private String text(Note note) {
        String source = note.source() > 0 ? "[" + note.source() + "] " : "";
        String quote = note.quote().isEmpty() ? "" : " “" + note.quote() + "”";
        return source + note.value() + " — " + note.citation() + quote;
    }

    private void table(List<Row> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, COLUMNS.size());
        table.setWidth("100%");
        for (int column = 0; column < COLUMNS.size(); column++) {
            table.getRow(0).getCell(column).setText(COLUMNS.get(column).in(page.language()));
        }
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<String> cells =
                    List.of(
                            row.subject(),
                            row.indicator(),
                            row.period(),
                            row.value(),
                            row.last(),
                            row.change(),
                            String.join("; ", row.stated()),
                            String.join(", ", row.marks()));
            for (int column = 0; column < cells.size(); column++) {
                table.getRow(i + 1).getCell(column).setText(cells.get(column));
            }
        }
    }

    private void targets() {
        heading(Heading.TARGETS, page.targets());
        for (Page.TargetRow target : page.targets()) {
            String reached =
                    target.reached().isEmpty()
                            ? ""
                            : " "
                                    + Heading.REACHED.in(page.language())
                                    + " "
                                    + target.reached()
                                    + (target.progress().isEmpty()
                                            ? ""
                                            : " (" + target.progress() + ")");
            noted(target.row(), reached);
        }
    }

    private void discrepancies() {
        heading(Heading.DISCREPANCIES, page.discrepancies());
        for (Page.DiscrepancyRow row : page.discrepancies()) {
            styled("Heading2", row.title());
            styled("Normal", row.text());
            row.notes().forEach(note -> styled("Normal", text(note)));
        }
    }

    private void numbered() {
        heading(Heading.SOURCES, page.sources());
        for (int i = 0; i < page.sources().size(); i++) {
            styled("Normal", (i + 1) + ". " + page.sources().get(i));
        }
    }

    private void list(Heading heading, List<String> items) {
        heading(heading, items);
        items.forEach(item -> styled("Normal", item));
    }

    private void heading(Heading heading, List<?> below) {
        if (!below.isEmpty()) {
            styled("Heading1", heading.in(page.language()));
        }
    }

    private XWPFParagraph styled(String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }
}
