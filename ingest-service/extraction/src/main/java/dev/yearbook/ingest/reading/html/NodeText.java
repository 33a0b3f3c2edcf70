package dev.yearbook.ingest.reading.html;

import dev.yearbook.ingest.reading.text.Entity;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/// The characters of a text node and where each stands in the source.
///
/// jsoup tells where the node as a whole stands; its entities are read once more here, because each
/// takes several characters of the source.
final class NodeText {

    private final String source;
    private final int offset;

    /// @param source the whole document
    /// @param offset where in it the parsed fragment begins
    NodeText(String source, int offset) {
        this.source = source;
        this.offset = offset;
    }

    /// Receives a character and its place in the source.
    @FunctionalInterface
    interface Sink {
        void accept(char character, int start, int end);
    }

    void read(TextNode node, Sink sink) {
        Range range = node.sourceRange();
        String text = node.getWholeText();
        if (!range.isTracked() || text.isEmpty()) {
            return;
        }
        int start = offset + range.startPos();
        int end = offset + range.endPos();
        if (text.length() == end - start && source.startsWith(text, start)) {
            for (int i = 0; i < text.length(); i++) {
                sink.accept(text.charAt(i), start + i, start + i + 1);
            }
        } else {
            align(text, start, end, sink);
        }
    }

    /// Walks the parsed text and its source side by side.
    private void align(String text, int start, int end, Sink sink) {
        int at = start;
        int i = 0;
        while (i < text.length() && at < end) {
            Entity entity = source.charAt(at) == '&' ? Entity.at(source, at, end) : Entity.NONE;
            if (entity.length() > 0 && text.startsWith(entity.text(), i)) {
                for (int k = 0; k < entity.text().length(); k++) {
                    sink.accept(text.charAt(i++), at, at + entity.length());
                }
                at += entity.length();
            } else if (source.charAt(at) == text.charAt(i)) {
                sink.accept(text.charAt(i++), at, ++at);
            } else {
                at++;
            }
        }
    }
}
