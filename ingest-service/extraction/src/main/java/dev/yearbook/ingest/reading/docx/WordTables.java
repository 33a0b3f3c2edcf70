package dev.yearbook.ingest.reading.docx;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.layout.ExtractedText;
import dev.yearbook.ingest.reading.layout.MergedRows;
import java.util.Optional;

/// The table that is being read. A table inside a cell adds its text to that cell.
final class WordTables {

    private final ReadingLimits limits;
    private final ExtractedText text;
    private MergedRows rows;
    private final StringBuilder cell = new StringBuilder();
    private int depth;
    private int span;
    private boolean continued;
    private boolean header;

    WordTables(ReadingLimits limits, ExtractedText text) {
        this.limits = limits;
        this.text = text;
        this.rows = new MergedRows(limits);
    }

    boolean isOpen() {
        return depth > 0;
    }

    void start(Markup markup) throws UnreadableDocument {
        if (markup.name().equals("tbl")) {
            if (depth++ == 0) {
                rows = new MergedRows(limits);
            }
        } else if (depth == 1) {
            property(markup);
        }
    }

    private void property(Markup markup) throws UnreadableDocument {
        switch (markup.name()) {
            case "tr" -> {
                rows.next();
                header = false;
            }
            case "tc" -> {
                cell.setLength(0);
                span = 1;
                continued = false;
            }
            case "gridSpan" -> span = markup.number("val", 1, MergedRows.WIDEST_SPAN, 1);
            case "vMerge" ->
                    continued = !markup.attribute("val").orElse("continue").equals("restart");
            case "tblHeader" -> header = markup.isOn();
            case "gridBefore" -> rows.leave(markup.number("val", 0, MergedRows.WIDEST_SPAN, 0));
            default -> {}
        }
    }

    /// Adds a paragraph to the open cell.
    void add(String paragraph) {
        if (!cell.isEmpty() && !paragraph.isEmpty()) {
            cell.append(' ');
        }
        cell.append(paragraph);
    }

    void end(String name) throws UnreadableDocument {
        if (depth != 1) {
            return;
        }
        if (name.equals("tr")) {
            text.separate("\n");
            return;
        }
        Passage passage = text.add(cell);
        text.separate("\t");
        rows.add(passage, span, continued, header);
    }

    /// The table that has just ended, unless it stands inside another or holds nothing.
    Optional<Block.Table> finish() {
        return --depth == 0 ? rows.table() : Optional.empty();
    }
}
