package dev.yearbook.ingest.reading.html;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.layout.SpannedRows;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Reads a table of a page: rows in order, spans as browsers count them.
final class HtmlTable {

    private final NodeText nodeText;
    private final ReadingLimits limits;

    HtmlTable(NodeText nodeText, ReadingLimits limits) {
        this.nodeText = nodeText;
        this.limits = limits;
    }

    Block.Table read(Element table) throws UnreadableDocument {
        SpannedRows rows = new SpannedRows(limits);
        Passage caption = Passage.EMPTY;
        for (Element row : table.select("tr, caption")) {
            if (row.normalName().equals("caption")) {
                caption = text(row);
            } else {
                read(row, rows);
            }
        }
        return rows.table(Optional.of(caption).filter(text -> !text.isEmpty()));
    }

    private void read(Element row, SpannedRows rows) throws UnreadableDocument {
        rows.next();
        Element group = row.parent();
        boolean head = group != null && group.normalName().equals("thead");
        for (Element cell : row.children()) {
            boolean th = cell.normalName().equals("th");
            if (th || cell.normalName().equals("td")) {
                rows.add(text(cell), span(cell, "rowspan"), span(cell, "colspan"), th || head);
            }
        }
    }

    private static int span(Element cell, String attribute) {
        String value = cell.attr(attribute).strip();
        if (value.isEmpty()
                || value.length() > 12
                || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 1;
        }
        return (int) Math.clamp(Long.parseLong(value), 1, SpannedRows.WIDEST_SPAN);
    }

    private Passage text(Element cell) {
        LineText line = new LineText();
        cell.traverse(
                new org.jsoup.select.NodeVisitor() {
                    @Override
                    public void head(org.jsoup.nodes.Node node, int depth) {
                        if (node instanceof TextNode text) {
                            nodeText.read(text, line::add);
                        } else if (node instanceof Element element) {
                            border(element);
                            line.mark(element.normalName(), 1);
                        }
                    }

                    @Override
                    public void tail(org.jsoup.nodes.Node node, int depth) {
                        if (node instanceof Element element) {
                            line.mark(element.normalName(), -1);
                            border(element);
                        }
                    }

                    private void border(Element element) {
                        String name = element.normalName();
                        if (Elements.isBlock(name) || name.equals("br")) {
                            line.blank();
                        }
                    }
                });
        return line.take();
    }
}
