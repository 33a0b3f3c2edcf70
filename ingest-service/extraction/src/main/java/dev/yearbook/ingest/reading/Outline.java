package dev.yearbook.ingest.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// A document as its reader sees it: the text that evidence points into, its blocks in reading
/// order, and what the document says of itself (YAML front matter, HTML meta, PDF properties).
public final class Outline {

    private final String source;
    private final List<Block> blocks;
    private final Map<String, String> properties;
    private final int[] pageStarts;
    private final int[] lowSurrogates;

    /// A document without pages.
    ///
    /// @param source the document as posted; for PDF and DOCX the text that was taken out of it
    /// @param blocks headings, paragraphs, list items, tables and footnotes in reading order
    /// @param properties what the document states of itself, such as `title` or `date`
    public Outline(String source, List<Block> blocks, Map<String, String> properties) {
        this(source, blocks, properties, new int[0]);
    }

    /// A document with pages.
    ///
    /// @param source the text that was taken out of the document
    /// @param blocks headings, paragraphs, list items, tables and footnotes in reading order
    /// @param properties what the document states of itself, such as `title` or `date`
    /// @param pageStarts for each page, from the first, the source offset at which it begins
    public Outline(
            String source, List<Block> blocks, Map<String, String> properties, int[] pageStarts) {
        this.source = source;
        this.blocks = List.copyOf(blocks);
        this.properties = Map.copyOf(properties);
        this.pageStarts = pageStarts.clone();
        this.lowSurrogates =
                IntStream.range(0, source.length())
                        .filter(i -> i > 0 && Character.isLowSurrogate(source.charAt(i)))
                        .filter(i -> Character.isHighSurrogate(source.charAt(i - 1)))
                        .toArray();
    }

    /// The document as posted; for PDF and DOCX the text that was taken out of it.
    public String source() {
        return source;
    }

    /// Headings, paragraphs, list items, tables and footnotes in reading order.
    public List<Block> blocks() {
        return blocks;
    }

    /// What the document states of itself, such as `title` or `date`; keys in lower case.
    public Map<String, String> properties() {
        return properties;
    }

    /// For each page, from the first, the source offset at which it begins; empty without pages.
    public int[] pageStarts() {
        return pageStarts.clone();
    }

    /// The number of Unicode code points before the UTF-16 offset `offset` of the source.
    public int codePoint(int offset) {
        return offset - before(lowSurrogates, offset);
    }

    /// The page, from 1, on which the source offset stands; empty for documents without pages.
    public OptionalInt page(int offset) {
        return pageStarts.length == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(1, before(pageStarts, offset + 1)));
    }

    private static int before(int[] sorted, int bound) {
        int found = Arrays.binarySearch(sorted, bound);
        return found >= 0 ? found : -found - 1;
    }
}
