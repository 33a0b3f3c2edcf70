package dev.yearbook.ingest.reading;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yearbook.ingest.reading.docx.DocxReader;
import dev.yearbook.ingest.reading.pdf.PdfReader;
import java.nio.charset.StandardCharsets;

/// Coverage-guided search for inputs that break a reader. A normal build replays the known inputs;
/// `JAZZER_FUZZ=1 mvn -pl ingest-service/extraction -am test -Dtest=ReadersFuzzTest#text` searches.
class ReadersFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void text(byte[] content) {
        try (OutlineReader reader = OutlineReader.standard()) {
            String source = new String(content, StandardCharsets.UTF_8);
            Positions.assertExact(reader.read(source, "text/markdown", "a.md"));
        } catch (UnreadableDocument expected) {
            // A refusal is an answer.
        }
    }

    @FuzzTest(maxDuration = "2m")
    void html(byte[] content) {
        try (OutlineReader reader = OutlineReader.standard()) {
            String source = "<html>" + new String(content, StandardCharsets.UTF_8);
            Positions.assertExact(reader.read(source, "text/html", "a.html"));
        } catch (UnreadableDocument expected) {
            // A refusal is an answer.
        }
    }

    @FuzzTest(maxDuration = "2m")
    void pdf(byte[] content) {
        try {
            Positions.assertExact(PdfReader.read(content, ReadingLimits.standard()));
        } catch (UnreadableDocument expected) {
            // A refusal is an answer.
        }
    }

    @FuzzTest(maxDuration = "2m")
    void docx(byte[] content) {
        try {
            Positions.assertExact(DocxReader.read(content, ReadingLimits.standard()));
        } catch (UnreadableDocument expected) {
            // A refusal is an answer.
        }
    }
}
