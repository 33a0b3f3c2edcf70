package dev.yearbook.ingest.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadPdfTest {

    private static final byte[] GOOD =
            new PdfFile().lines(72, 90, "全年新增创新平台12家。").page().lines(72, 90, "续页3家。").bytes();

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("a password", encrypted(), Reason.ENCRYPTED),
                Arguments.of("a head only", PdfFile.latin("%PDF-1.7\n"), Reason.DAMAGED),
                Arguments.of("a cross-reference table before itself", xrefLoop(), Reason.NO_TEXT),
                Arguments.of("a tree of pages that holds itself", pageTreeCycle(), Reason.DAMAGED),
                Arguments.of("more pages than are read", manyPages(12), Reason.TOO_LARGE),
                Arguments.of("more characters than are read", manyCharacters(), Reason.TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> PdfReader.read(content, limits()))
                .describedAs(name)
                .isInstanceOf(UnreadableDocument.class)
                .extracting("reason")
                .isEqualTo(reason);
    }

    @Test
    void cutOrDamagedFilesAreReadOrRefusedButNothingElse() {
        Random random = new Random(20240102);
        for (int round = 0; round < 150; round++) {
            byte[] bad = Arrays.copyOf(GOOD, GOOD.length * (round % 10 + 1) / 10);
            for (int i = random.nextInt(0, 6); i > 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(PdfReader.read(bad, limits()).source()).isNotBlank();
            } catch (UnreadableDocument refusal) {
                assertThat(refusal).hasMessageContaining("PDF");
            }
        }
    }

    private static ReadingLimits limits() {
        ReadingLimits s = ReadingLimits.standard();
        return new ReadingLimits(
                s.bytes(),
                10_000,
                10,
                s.tableCells(),
                s.nesting(),
                s.archiveEntries(),
                s.archiveBytes(),
                s.time());
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(
                    new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] xrefLoop() {
        String file = new String(new PdfFile().bytes(), StandardCharsets.ISO_8859_1);
        int xref = file.indexOf("xref\n");
        return PdfFile.latin(file.replace("/Root", "/Prev " + xref + " /Root"));
    }

    private static byte[] pageTreeCycle() {
        return PdfFile.file(
                List.of(
                        PdfFile.latin("<< /Type /Catalog /Pages 2 0 R >>"),
                        PdfFile.latin("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1 >>")));
    }

    private static byte[] manyPages(int count) {
        PdfFile file = new PdfFile();
        for (int i = 1; i < count; i++) {
            file.page().lines(72, 90, "第" + i + "页");
        }
        return file.bytes();
    }

    private static byte[] manyCharacters() {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 300; i++) {
            file.text(72, 90 + i, 11, "新增平台".repeat(10));
        }
        return file.bytes();
    }
}
