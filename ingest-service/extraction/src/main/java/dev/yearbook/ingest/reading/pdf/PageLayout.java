package dev.yearbook.ingest.reading.pdf;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.layout.ExtractedText;
import dev.yearbook.ingest.reading.layout.Layout;
import dev.yearbook.ingest.reading.layout.Piece;
import dev.yearbook.ingest.reading.layout.SpannedRows;
import dev.yearbook.ingest.reading.layout.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Turns the lines of pages into the text of the document and its pieces.
final class PageLayout {

    private static final float GAP = 1.35f;
    private static final int LONGEST_HEADING = 80;

    private final List<List<PageLine>> pages;
    private final ReadingLimits limits;
    private final ExtractedText text;
    private final TypeSizes sizes;
    private final float leading;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean afterTable;

    PageLayout(List<List<PageLine>> pages, ReadingLimits limits) {
        this.pages = pages;
        this.limits = limits;
        this.text = new ExtractedText(limits);
        this.sizes = TypeSizes.of(pages);
        this.leading = Leading.of(pages, sizes.body());
    }

    Outline outline(Map<String, String> properties) throws UnreadableDocument {
        int[] pageStarts = new int[pages.size()];
        for (int page = 0; page < pageStarts.length; page++) {
            pageStarts[page] = text.length();
            read(pages.get(page));
        }
        return new Outline(text.toString(), Layout.blocks(pieces), properties, pageStarts);
    }

    private void read(List<PageLine> lines) throws UnreadableDocument {
        float margin = (float) lines.stream().mapToDouble(PageLine::left).min().orElse(0);
        int i = 0;
        while (i < lines.size()) {
            int end = TableLines.end(lines, i);
            if (end > i) {
                table(lines.subList(i, end));
                i = end;
            } else {
                line(lines, i, margin);
                i++;
            }
        }
    }

    private void line(List<PageLine> lines, int index, float margin) throws UnreadableDocument {
        PageLine line = lines.get(index);
        boolean gap = afterTable || index > 0 && isGap(lines.get(index - 1), line);
        afterTable = false;
        Passage passage = text.add(line.text());
        text.separate("\n");
        if (passage.isEmpty()) {
            return;
        }
        int level = sizes.level(line.size());
        boolean title =
                passage.length() <= LONGEST_HEADING && !Typography.endsSentence(passage.text());
        int indent = Math.round((line.left() - margin) / (line.size() / 2));
        if (level > 0 && title) {
            heading(level, passage, gap);
        } else {
            pieces.add(new Piece.Line(passage, gap, indent, line.bold()));
        }
    }

    /// A heading of two lines is one heading.
    private void heading(int level, Passage passage, boolean gap) {
        boolean second =
                !gap
                        && !pieces.isEmpty()
                        && pieces.getLast() instanceof Piece.Heading before
                        && before.level() == level;
        if (second && pieces.removeLast() instanceof Piece.Heading before) {
            pieces.add(new Piece.Heading(level, Layout.join(before.text(), passage)));
        } else {
            pieces.add(new Piece.Heading(level, passage));
        }
    }

    private boolean isGap(PageLine before, PageLine line) {
        float scale = Math.max(before.size(), line.size()) / sizes.body();
        return line.baseline() - before.baseline() > GAP * leading * Math.max(1, scale);
    }

    private void table(List<PageLine> lines) throws UnreadableDocument {
        List<float[]> columns = TableLines.columns(lines);
        SpannedRows rows = new SpannedRows(limits);
        for (PageLine line : lines) {
            rows.next();
            int next = 0;
            for (PageLine.Part part : line.parts()) {
                int column = Math.max(next, TableLines.column(part, columns));
                for (; next < column; next++) {
                    rows.add(Passage.EMPTY, 1, 1, false);
                }
                Passage passage = text.add(part.text());
                text.separate("\t");
                int span = TableLines.span(part, column, columns);
                rows.add(passage, 1, span, false);
                next = column + span;
            }
            text.separate("\n");
        }
        Block.Table table = rows.table(Optional.empty());
        pieces.add(new Piece.Finished(table));
        afterTable = true;
    }
}
