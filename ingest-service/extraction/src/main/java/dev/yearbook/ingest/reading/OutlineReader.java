package dev.yearbook.ingest.reading;

import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import dev.yearbook.ingest.reading.html.HtmlReader;
import dev.yearbook.ingest.reading.process.ProcessSettings;
import dev.yearbook.ingest.reading.process.ReadingProcesses;
import dev.yearbook.ingest.reading.text.TextReader;

/// Reads documents of every format.
///
/// The content decides what a document is; the media type and the name are hints, which count only
/// where the content leaves it open.
public final class OutlineReader implements AutoCloseable {

    private final ReadingLimits limits;
    private final ReadingProcesses processes;

    private OutlineReader(ReadingLimits limits, ProcessSettings settings) {
        this.limits = limits;
        this.processes = new ReadingProcesses(settings, limits);
    }

    /// A reader with the standard limits.
    public static OutlineReader standard() {
        return within(ReadingLimits.standard());
    }

    /// A reader with limits of its own.
    public static OutlineReader within(ReadingLimits limits) {
        return within(limits, ProcessSettings.standard());
    }

    /// A reader with limits and processes of its own. The processes start with the first PDF or
    /// DOCX file, or with [#warmUp()].
    public static OutlineReader within(ReadingLimits limits, ProcessSettings settings) {
        return new OutlineReader(limits, settings);
    }

    /// Starts the processes that read PDF and DOCX files, so that the first need not wait.
    public void warmUp() {
        processes.warmUp();
    }

    /// Ends the processes.
    @Override
    public void close() {
        processes.close();
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
        if (content.length == 0) {
            throw empty();
        }
        FileFormat format = FileFormat.of(content, mediaTypeHint);
        return format == FileFormat.TEXT
                ? read(TextDecoding.decode(content, mediaTypeHint), mediaTypeHint, name)
                : processes.read(format, content);
    }

    /// The outline of a text that is decoded already.
    public Outline read(String source, String mediaTypeHint, String name)
            throws UnreadableDocument {
        if (source.isBlank()) {
            throw empty();
        }
        if (source.length() > limits.characters()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "The document has %,d characters; at most %,d are read. Split it into smaller ones."
                            .formatted(source.length(), limits.characters()));
        }
        HtmlReader html = new HtmlReader(limits);
        Outline outline =
                HtmlContent.isPage(source, mediaTypeHint, name)
                        ? html.read(source)
                        : TextReader.read(source, html::fragment);
        if (outline.blocks().isEmpty()) {
            throw empty();
        }
        return outline;
    }

    private static UnreadableDocument empty() {
        return new UnreadableDocument(
                Reason.EMPTY, "The document holds no text. Post one that does.");
    }
}
