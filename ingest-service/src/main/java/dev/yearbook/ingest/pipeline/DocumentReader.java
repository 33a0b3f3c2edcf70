package dev.yearbook.ingest.pipeline;

import dev.yearbook.ingest.document.Content;
import dev.yearbook.ingest.document.DocumentVersion;
import dev.yearbook.ingest.fact.DocumentContext;
import dev.yearbook.ingest.fact.DocumentExtractor;
import dev.yearbook.ingest.fact.Extraction;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineReader;
import dev.yearbook.ingest.reading.UnreadableDocument;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/// The pure stages in a row: bytes become an outline, the outline becomes facts.
@Singleton
public class DocumentReader {

    private final OutlineReader outlines = OutlineReader.standard();
    private final DocumentExtractor extractor = DocumentExtractor.standard();

    /// What came out of a document.
    ///
    /// @param text the text that evidence points into
    /// @param extraction facts and all other numerals
    public record Read(String text, Extraction extraction) {}

    /// Reads a version.
    ///
    /// @throws UnreadableDocument if its bytes are no document that can be read
    public Read read(DocumentVersion version, Content content) throws UnreadableDocument {
        Outline outline = outlines.read(content.bytes(), content.mediaType(), version.name());
        return new Read(outline.source(), extractor.extract(outline, context(version)));
    }

    /// The version of the rules that read now.
    public String version() {
        return DocumentExtractor.VERSION;
    }

    @PreDestroy
    void close() {
        outlines.close();
    }

    private static DocumentContext context(DocumentVersion version) {
        var metadata = version.metadata();
        return new DocumentContext(
                version.name(),
                metadata.title(),
                metadata.publisher(),
                metadata.reportingYear(),
                metadata.publishedOn(),
                metadata.place(),
                metadata.language());
    }
}
