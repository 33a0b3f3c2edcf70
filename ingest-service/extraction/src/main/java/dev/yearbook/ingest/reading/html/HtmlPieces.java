package dev.yearbook.ingest.reading.html;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.layout.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks the elements of a page in order and hands on their text line by line.
final class HtmlPieces {

    private final NodeText nodeText;
    private final ReadingLimits limits;
    private final List<Piece> pieces = new ArrayList<>();
    private final LineText line = new LineText();
    private boolean gap = true;
    private int heading;
    private int lists;
    private boolean itemBegins;

    HtmlPieces(NodeText nodeText, ReadingLimits limits) {
        this.nodeText = nodeText;
        this.limits = limits;
    }

    /// The pieces below an element, which is walked without recursion, however deep it is.
    List<Piece> of(Element root) throws UnreadableDocument {
        Node node = root;
        while (true) {
            if (enter(node) && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            while (node != root && node.nextSibling() == null) {
                node = parent(node);
                leave(node);
            }
            if (node == root) {
                flush();
                return pieces;
            }
            node = next(node);
        }
    }

    private static Node parent(Node node) {
        return Optional.ofNullable(node.parentNode()).orElseThrow();
    }

    private static Node next(Node node) {
        return Optional.ofNullable(node.nextSibling()).orElseThrow();
    }

    /// Whether to go on with the children of the node.
    private boolean enter(Node node) throws UnreadableDocument {
        if (node instanceof TextNode text) {
            nodeText.read(text, this::add);
            return false;
        }
        if (!(node instanceof Element element) || Elements.isHidden(element)) {
            return false;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            lineBreak();
        } else if (name.equals("table") && !Elements.isLayout(element)) {
            table(element);
            return false;
        } else if (Elements.isBlock(name)) {
            border();
            open(name);
        }
        line.mark(name, 1);
        return true;
    }

    private void leave(Node node) {
        if (node instanceof Element element && !Elements.isHidden(element)) {
            String name = element.normalName();
            line.mark(name, -1);
            if (Elements.isBlock(name)) {
                border();
                close(name);
            }
        }
    }

    private void open(String name) {
        if (Elements.headingLevel(name) > 0) {
            heading = Elements.headingLevel(name);
        } else if (Elements.isList(name)) {
            lists++;
        } else if (name.equals("li")) {
            itemBegins = true;
        }
    }

    private void close(String name) {
        if (Elements.headingLevel(name) > 0) {
            heading = 0;
        } else if (Elements.isList(name)) {
            lists--;
        } else if (name.equals("li")) {
            itemBegins = false;
        }
    }

    private void add(char c, int start, int end) {
        if (line.beginsParagraph(c)) {
            flush();
        }
        line.add(c, start, end);
    }

    private void lineBreak() {
        if (heading > 0) {
            line.blank();
        } else if (line.isEmpty()) {
            gap = true;
        } else {
            flush();
        }
    }

    private void border() {
        flush();
        gap = true;
    }

    private void table(Element table) throws UnreadableDocument {
        border();
        Block.Table block = new HtmlTable(nodeText, limits).read(table);
        if (!block.cells().isEmpty()) {
            pieces.add(new Piece.Finished(block));
        }
    }

    private void flush() {
        boolean bold = line.isBold();
        int indent = line.indent();
        Passage text = line.take();
        if (text.isEmpty()) {
            return;
        }
        if (heading > 0) {
            pieces.add(new Piece.Heading(heading, text));
        } else if (itemBegins) {
            pieces.add(new Piece.Item(Math.max(0, lists - 1), text));
        } else {
            pieces.add(new Piece.Line(text, gap, indent, bold));
        }
        gap = false;
        itemBegins = false;
    }
}
