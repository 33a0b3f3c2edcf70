package dev.yearbook.ingest.reading;

import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import dev.yearbook.ingest.reading.html.HtmlReader;
import dev.yearbook.ingest.reading.text.TextReader;

/// Reads documents of every format.
///
/// The content decides what a document is; the media type and the name are hints, which count only
/// where the content leaves it open.
public final class OutlineReader {

    private final ReadingLimits limits;

    private OutlineReader(ReadingLimits limits) {
        this.limits = limits;
    }

    /// A reader with the standard limits.
    public static OutlineReader standard() {
        return new OutlineReader(ReadingLimits.standard());
    }

    /// A reader with limits of its own.
    public static OutlineReader within(ReadingLimits limits) {
        return new OutlineReader(limits);
    }

    /// The outline of a document.
    ///
    /// @param content the bytes as posted
    /// @param mediaTypeHint the media type as posted, or the empty string
    /// @param name the name as posted, or the empty string
    /// @throws UnreadableDocument if it cannot be read; the message says what to do
    public Outline read(byte[] content, String mediaTypeHint, String name)
            throws UnreadableDocument {
        if (content.length > limits.bytes()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "The document has %,d bytes; at most %,d are read. Split it into smaller ones."
                            .formatted(content.length, limits.bytes()));
        }
        String source = TextDecoding.decode(content, mediaTypeHint);
        return read(source, mediaTypeHint, name);
    }

    /// The outline of a text that is decoded already.
    public Outline read(String source, String mediaTypeHint, String name)
            throws UnreadableDocument {
        if (source.isBlank()) {
            throw new UnreadableDocument(
                    Reason.EMPTY, "The document holds no text. Post one that does.");
        }
        HtmlReader html = new HtmlReader(limits);
        return HtmlContent.isPage(source, mediaTypeHint, name)
                ? html.read(source)
                : TextReader.read(source, html::fragment);
    }
}
