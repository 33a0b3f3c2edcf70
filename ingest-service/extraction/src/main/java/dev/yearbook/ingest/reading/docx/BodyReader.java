package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import dev.yearbook.ingest.reading.layout.ExtractedText;
import dev.yearbook.ingest.reading.layout.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the body of a document from its first tag to its last.
///
/// Paragraphs can stand inside one another (a text box inside a paragraph) and tables inside cells,
/// so both are kept on stacks; the text of an inner table becomes text of the cell around it.
final class BodyReader {

    private static final Set<String> SILENT =
            Set.of(
                    "del",
                    "moveFrom",
                    "Fallback",
                    "rt",
                    "pPrChange",
                    "rPrChange",
                    "tblPrChange",
                    "sectPr");

    private final Styles styles;
    private final ReadingLimits limits;
    private final ExtractedText text;
    private final List<Piece> pieces;
    private final Deque<ParagraphText> paragraphs = new ArrayDeque<>();
    private final Map<String, String> marks = new LinkedHashMap<>();
    private final WordTables tables;
    private boolean inText;
    private int depth;

    BodyReader(Styles styles, ReadingLimits limits, ExtractedText text, List<Piece> pieces) {
        this.styles = styles;
        this.limits = limits;
        this.text = text;
        this.pieces = pieces;
        this.tables = new WordTables(limits, text);
    }

    /// The notes that the text refers to, in order.
    Set<String> references() {
        return marks.keySet();
    }

    /// The mark that stands in the text for a note: `[1]`.
    String mark(String reference) {
        return marks.getOrDefault(reference, "");
    }

    void read(Markup markup) throws UnreadableDocument {
        while (markup.next()) {
            if (markup.isStart()) {
                start(markup);
            } else if (markup.isEnd()) {
                end(markup.name());
            } else if (inText && !paragraphs.isEmpty()) {
                paragraphs.peek().add(markup.text());
            }
        }
    }

    private void start(Markup markup) throws UnreadableDocument {
        if (SILENT.contains(markup.name())) {
            markup.skip();
            return;
        }
        if (++depth > limits.nesting()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "Elements of the DOCX file are nested more than %,d deep. Save its text as a simpler document."
                            .formatted(limits.nesting()));
        }
        inText = markup.name().equals("t");
        switch (markup.name()) {
            case "p" -> paragraphs.push(new ParagraphText());
            case "tbl", "tr", "tc", "gridSpan", "vMerge", "tblHeader", "gridBefore" ->
                    tables.start(markup);
            default -> {
                if (!paragraphs.isEmpty()) {
                    property(markup, paragraphs.peek());
                }
            }
        }
    }

    private void property(Markup markup, ParagraphText paragraph) {
        switch (markup.name()) {
            case "pStyle" -> paragraph.style(markup.attribute("val").orElse(""));
            case "outlineLvl" -> paragraph.outline(1 + markup.number("val", 0, 9, 9));
            case "ilvl" -> paragraph.listDepth(markup.number("val", 0, 9, 0));
            case "numId" -> numbering(markup, paragraph);
            case "r" -> paragraph.beginRun();
            case "b" -> paragraph.bold(markup.isOn());
            case "vanish" -> paragraph.hidden(markup.isOn());
            case "vertAlign" ->
                    paragraph.raised(markup.attribute("val").orElse("").equals("superscript"));
            case "tab", "br", "cr", "ptab" -> paragraph.add(" ");
            case "noBreakHyphen" -> paragraph.add("-");
            case "footnoteReference" -> paragraph.add(reference("f", markup));
            case "endnoteReference" -> paragraph.add(reference("e", markup));
            default -> {}
        }
    }

    private static void numbering(Markup markup, ParagraphText paragraph) {
        if (markup.number("val", 0, Integer.MAX_VALUE, 0) == 0) {
            paragraph.noList();
        } else {
            paragraph.listDepth(0);
        }
    }

    private String reference(String kind, Markup markup) {
        String reference = kind + markup.attribute("id").orElse("");
        marks.putIfAbsent(reference, "[" + (marks.size() + 1) + "]");
        return marks.getOrDefault(reference, "");
    }

    private void end(String name) throws UnreadableDocument {
        depth--;
        inText = false;
        switch (name) {
            case "p" -> finish(paragraphs.pop());
            case "tc", "tr" -> tables.end(name);
            case "tbl" -> tables.finish().ifPresent(table -> pieces.add(new Piece.Finished(table)));
            default -> {}
        }
    }

    private void finish(ParagraphText paragraph) throws UnreadableDocument {
        if (tables.isOpen()) {
            tables.add(paragraph.text());
            return;
        }
        Passage passage = text.add(paragraph.text());
        text.separate("\n");
        if (!passage.isEmpty()) {
            pieces.add(piece(paragraph, passage));
        }
    }

    private Piece piece(ParagraphText paragraph, Passage passage) {
        int level = paragraph.outline();
        if (level == 0 || level > 9) {
            level = level > 9 ? 0 : styles.headingLevel(paragraph.style());
        }
        if (level > 0 && passage.length() <= 120) {
            return new Piece.Heading(level, passage);
        }
        return paragraph.listDepth() >= 0
                ? new Piece.Item(paragraph.listDepth(), passage)
                : new Piece.Line(passage, true, 0, paragraph.isBold());
    }
}
