package dev.yearbook.ingest.reading.html;

import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.layout.Layout;
import dev.yearbook.ingest.reading.layout.Piece;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads web pages, and HTML inside other texts.
public final class HtmlReader {

    private final ReadingLimits limits;

    public HtmlReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /// The outline of a whole page.
    public Outline read(String source) throws UnreadableDocument {
        Document page = parse(source);
        List<Piece> pieces = new HtmlPieces(new NodeText(source, 0), limits).of(page.body());
        return new Outline(source, Layout.blocks(pieces), PageProperties.of(page));
    }

    /// The pieces of the HTML at [start, end) of a text.
    public List<Piece> fragment(String source, int start, int end) throws UnreadableDocument {
        Document page = parse(source.substring(start, end));
        return new HtmlPieces(new NodeText(source, start), limits).of(page.body());
    }

    private Document parse(String html) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(html, "");
    }
}
