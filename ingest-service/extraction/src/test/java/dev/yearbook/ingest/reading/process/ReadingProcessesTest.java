package dev.yearbook.ingest.reading.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yearbook.ingest.reading.FileFormat;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineText;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import dev.yearbook.ingest.reading.pdf.BadPdf;
import dev.yearbook.ingest.reading.pdf.PdfFile;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingProcessesTest {

    private static final byte[] GOOD = new PdfFile().lines(72, 90, "全年新增创新平台12家。").bytes();

    /// No test ends because a busy machine starts a process slowly.
    private final ReadingProcesses processes =
            new ReadingProcesses(
                    new ProcessSettings(1, 64, 2), BadPdf.within(Duration.ofMinutes(5)));

    @AfterEach
    void endProcesses() {
        processes.close();
    }

    @Test
    void aProcessReadsSeveralDocumentsAndIsThenReplaced() throws UnreadableDocument {
        processes.warmUp();
        for (int i = 0; i < 3; i++) {
            Outline outline = processes.read(FileFormat.PDF, GOOD);

            assertThat(OutlineText.of(outline)).isEqualTo("p 全年新增创新平台12家。");
            assertThat(outline.page(0)).hasValue(1);
        }
    }

    @Test
    void aPdfThatUnpacksToMoreThanTheHeapIsTooLargeAndTheNextOneIsRead() throws UnreadableDocument {
        assertRefused(processes, BadPdf.flateBomb(160 << 20), Reason.TOO_LARGE);

        assertThat(processes.read(FileFormat.PDF, GOOD).blocks()).hasSize(1);
    }

    @Test
    void aPdfThatTakesTooLongIsGivenUpAndTheNextOneIsRead() throws UnreadableDocument {
        assertThatThrownBy(() ->
                        processes.read(FileFormat.PDF, BadPdf.endless(), Duration.ofSeconds(2)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("more than 2 seconds")
                .extracting("reason")
                .isEqualTo(Reason.TOO_SLOW);

        assertThat(processes.read(FileFormat.PDF, GOOD).blocks()).hasSize(1);
    }

    private static void assertRefused(ReadingProcesses processes, byte[] content, Reason reason) {
        assertThatThrownBy(() -> processes.read(FileFormat.PDF, content))
                .isInstanceOf(UnreadableDocument.class)
                .extracting("reason")
                .isEqualTo(reason);
    }
}
