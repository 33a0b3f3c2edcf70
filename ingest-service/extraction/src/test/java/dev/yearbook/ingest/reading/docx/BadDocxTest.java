package dev.yearbook.ingest.reading.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yearbook.ingest.reading.OutlineText;
import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadDocxTest {

    private static final String BODY =
            "<w:document xmlns:w='urn:w'><w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                Arguments.of("no document", zip("a.txt", "12"), Reason.DAMAGED),
                Arguments.of("no text", docx(BODY.formatted("")), Reason.NO_TEXT),
                Arguments.of(
                        "broken XML", docx("<w:document xmlns:w='urn:w'><w:p>"), Reason.DAMAGED),
                Arguments.of(
                        "a file of the machine as entity",
                        docx(
                                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                        + BODY.formatted("&e;")),
                        Reason.DAMAGED),
                Arguments.of(
                        "entities that multiply",
                        docx(
                                "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
                                        + BODY.formatted("&b;")),
                        Reason.DAMAGED),
                Arguments.of(
                        "a hundred thousand files",
                        zip(
                                Stream.iterate(0, i -> i + 1)
                                        .limit(10_001)
                                        .flatMap(i -> Stream.of("f" + i, ""))
                                        .toArray(String[]::new)),
                        Reason.TOO_LARGE),
                Arguments.of("tables inside tables", docx(nested(20_000)), Reason.TOO_LARGE),
                Arguments.of(
                        "half a file",
                        half(docx(BODY.formatted("新增12家".repeat(500)))),
                        Reason.DAMAGED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefused(String name, byte[] content, Reason reason) {
        assertThatThrownBy(() -> DocxReader.read(content, ReadingLimits.standard()))
                .describedAs(name)
                .isInstanceOf(UnreadableDocument.class)
                .extracting("reason")
                .isEqualTo(reason);
    }

    @Test
    void aFileThatUnpacksToMoreThanTheLimitIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb =
                zip(
                        "word/media/a.bin",
                        "\0".repeat(40 << 20),
                        "word/document.xml",
                        BODY.formatted("1"));
        ReadingLimits small = limits(16 << 20);

        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> DocxReader.read(bomb, small))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("unpacks to more than 16,777,216 bytes");
    }

    @Test
    void pathsThatLeadOutOfTheArchiveAreJustNames() throws Exception {
        byte[] content =
                zip(
                        "../../etc/x",
                        "12",
                        "/word/styles.xml",
                        "<a/>",
                        "word/document.xml",
                        BODY.formatted("新增12家"));

        assertThat(OutlineText.of(DocxReader.read(content, ReadingLimits.standard())))
                .isEqualTo("p 新增12家");
    }

    @Test
    void stylesThatInheritFromThemselvesAreNoHeadings() throws Exception {
        String styles =
                "<s><style styleId='a'><basedOn val='b'/></style><style styleId='b'><basedOn val='a'/></style></s>";
        String body = "<d><p><pPr><pStyle val='a'/></pPr><r><t>新增12家</t></r></p></d>";

        assertThat(
                        OutlineText.of(
                                DocxReader.read(
                                        zip("word/document.xml", body, "word/styles.xml", styles),
                                        ReadingLimits.standard())))
                .isEqualTo("p 新增12家");
    }

    @Test
    void damagedFilesAreReadOrRefusedButNothingElse() throws IOException {
        byte[] good = docx(BODY.formatted("新增12家") + " ");
        Random random = new Random(20240101);
        int read = 0;
        for (int round = 0; round < 500; round++) {
            byte[] bad = good.clone();
            for (int i = random.nextInt(1, 6); i > 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                DocxReader.read(bad, ReadingLimits.standard());
                read++;
            } catch (UnreadableDocument refusal) {
                assertThat(refusal).hasMessageContaining("DOCX");
            }
        }
        assertThat(read).isBetween(1, 499);
    }

    private static ReadingLimits limits(long archiveBytes) {
        ReadingLimits s = ReadingLimits.standard();
        return new ReadingLimits(
                s.bytes(),
                s.characters(),
                s.pages(),
                s.tableCells(),
                s.nesting(),
                s.archiveEntries(),
                archiveBytes,
                s.time());
    }

    private static String nested(int depth) {
        return "<d>"
                + "<tbl><tr><tc>".repeat(depth)
                + "<p><r><t>1</t></r></p>"
                + "</tc></tr></tbl>".repeat(depth)
                + "</d>";
    }

    private static byte[] half(byte[] content) {
        return Arrays.copyOf(content, content.length / 2);
    }

    private static byte[] docx(String document) throws IOException {
        return zip("word/document.xml", document);
    }

    /// A ZIP archive of these names and contents by turns.
    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
