package dev.yearbook.ingest.reading.pdf;

import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/// Reads the text layer of PDF files: headings by the size of their type, paragraphs joined across
/// lines and pages, tables where columns can be told; running titles and page numbers are left out.
///
/// A PDF can take any amount of memory and time. Read it in a process of its own.
public final class PdfReader {

    static {
        FontMappers.set(new BuiltInFont());
    }

    private PdfReader() {}

    /// The outline of a PDF file; its source is the text that was taken out.
    public static Outline read(byte[] content, ReadingLimits limits) throws UnreadableDocument {
        try (PDDocument document = Loader.loadPDF(content)) {
            return read(document, limits);
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocument(
                    Reason.ENCRYPTED,
                    "The PDF needs a password. Remove it and post the PDF again.");
        } catch (TextLayer.GlyphsExhausted e) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "The PDF holds more than %,d characters of text. Split it into smaller ones."
                            .formatted(limits.characters()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw damaged();
        }
    }

    private static UnreadableDocument damaged() {
        return new UnreadableDocument(
                Reason.DAMAGED,
                "The PDF is damaged and cannot be read. Open it in a viewer, print it to a new PDF"
                        + " and post that.");
    }

    private static Outline read(PDDocument document, ReadingLimits limits)
            throws IOException, UnreadableDocument {
        if (document.getNumberOfPages() > limits.pages()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "The PDF has %,d pages; at most %,d are read. Split it into smaller ones."
                            .formatted(document.getNumberOfPages(), limits.pages()));
        }
        List<List<PageLine>> pages =
                RunningLines.without(TextLayer.of(document, limits.characters()));
        if (pages.isEmpty()) {
            throw damaged();
        }
        if (pages.stream().allMatch(List::isEmpty)) {
            throw new UnreadableDocument(
                    Reason.NO_TEXT,
                    "The PDF holds pictures of pages but no text. Run text recognition over it first.");
        }
        return new PageLayout(pages, limits).outline(properties(document));
    }

    private static Map<String, String> properties(PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        Map<String, String> properties = new HashMap<>();
        put(properties, "title", information.getTitle());
        put(properties, "author", information.getAuthor());
        put(properties, "subject", information.getSubject());
        if (information.getCreationDate() != null) {
            properties.put("created", information.getCreationDate().toInstant().toString());
        }
        return properties;
    }

    private static void put(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(name, value.strip());
        }
    }
}
