package dev.yearbook.ingest.reading;

import java.util.List;
import java.util.Map;

/// A document as its reader sees it: the text that evidence points into, its blocks in reading
/// order, and what the document says of itself (YAML front matter, HTML meta, PDF properties).
///
/// @param source the document as posted; for PDF and DOCX the text that was taken out of it
/// @param blocks headings, paragraphs, list items, tables and footnotes in reading order
/// @param properties what the document states of itself, such as `title` or `date`
public record Outline(String source, List<Block> blocks, Map<String, String> properties) {

    public Outline {
        blocks = List.copyOf(blocks);
        properties = Map.copyOf(properties);
    }

    /// The number of Unicode code points before the UTF-16 offset `offset` of the source.
    public int codePoint(int offset) {
        return source.codePointCount(0, offset);
    }
}
