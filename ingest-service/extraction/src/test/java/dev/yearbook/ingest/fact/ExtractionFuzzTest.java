package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineReader;
import dev.yearbook.ingest.reading.UnreadableDocument;
import java.nio.charset.StandardCharsets;

/// Coverage-guided search for documents that break the way from bytes to facts. A normal build
/// replays the known inputs; `JAZZER_FUZZ=1 mvn -Pquick -pl ingest-service/extraction test
/// -Dtest=ExtractionFuzzTest` searches.
class ExtractionFuzzTest {

    @FuzzTest(maxDuration = "2m")
    void whole(byte[] content) {
        try (OutlineReader reader = OutlineReader.standard()) {
            String source = "年" + new String(content, StandardCharsets.UTF_8);
            Outline outline = reader.read(source, "text/markdown", "a.md");
            Extraction extraction =
                    DocumentExtractor.standard().extract(outline, DocumentContext.named("a.md"));
            extraction.facts().forEach(fact -> assertInside(outline, fact.start(), fact.end()));
            extraction.skipped().forEach(skip -> assertInside(outline, skip.start(), skip.end()));
        } catch (UnreadableDocument expected) {
            // A refusal is an answer.
        }
    }

    private static void assertInside(Outline outline, int start, int end) {
        String source = outline.source();
        assertThat(start).isNotNegative().isLessThan(end);
        assertThat(end).isLessThanOrEqualTo(source.codePointCount(0, source.length()));
    }
}
