package dev.yearbook.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Texts and files that are refused, each with a sentence that tells the remedy, or read in spite
/// of what they claim to be.
class BadTextTest {

    private static final String CHINESE = "全年新增企业12家，与上年的10家相比有所增长。";

    private final OutlineReader reader = OutlineReader.standard();

    @AfterEach
    void close() {
        reader.close();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("nothing", bytes(), Reason.EMPTY, "Post one that does."),
                Arguments.of("a mark only", bytes(0xef, 0xbb, 0xbf), Reason.EMPTY, "Post one"),
                Arguments.of("blanks", utf8(" \n\t\u3000"), Reason.EMPTY, "Post one"),
                Arguments.of("zeros", new byte[1001], Reason.EMPTY, "Post one"),
                Arguments.of(
                        "a page of scripts",
                        utf8("<html><script>1</script>"),
                        Reason.EMPTY,
                        "Post one"),
                Arguments.of(
                        "a program", latin("MZ\u0090\0\3\0\0"), Reason.UNKNOWN_FORMAT, "Post text"),
                Arguments.of(
                        "a picture",
                        latin("\u0089PNG\r\n\u001a\n"),
                        Reason.UNKNOWN_FORMAT,
                        "Post text"),
                Arguments.of("RTF", latin("{\\rtf1 12}"), Reason.UNKNOWN_FORMAT, "Post text"),
                Arguments.of(
                        "old Word",
                        latin("\u00d0\u00cf\u0011\u00e0...."),
                        Reason.UNKNOWN_FORMAT,
                        "Save it as DOCX"),
                Arguments.of(
                        "encrypted Word",
                        latin(
                                "\u00d0\u00cf\u0011\u00e0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"),
                        Reason.ENCRYPTED,
                        "Remove it"),
                Arguments.of(
                        "broken GB18030",
                        latin("charset=gb18030 \u0081\u0020\u00ff\u00ff"),
                        Reason.UNKNOWN_ENCODING,
                        "Save it as UTF-8"),
                Arguments.of(
                        "bytes of no encoding",
                        bytes(0xc3, 0x28, 0xff, 0x41),
                        Reason.UNKNOWN_ENCODING,
                        "Save it as UTF-8"),
                Arguments.of(
                        "too many bytes", new byte[(32 << 20) + 1], Reason.TOO_LARGE, "Split it"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void isRefusedWithTheRemedy(String name, byte[] content, Reason reason, String remedy) {
        assertThatThrownBy(() -> reader.read(content, "application/pdf", name))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining(remedy)
                .extracting("reason")
                .isEqualTo(reason);
    }

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of(StandardCharsets.UTF_8, "", ""),
                Arguments.of(StandardCharsets.UTF_8, "text/plain;charset=gbk", ""),
                Arguments.of(StandardCharsets.UTF_16LE, "", "\ufeff"),
                Arguments.of(StandardCharsets.UTF_16BE, "", "\ufeff"),
                Arguments.of(StandardCharsets.UTF_16LE, "", ""),
                Arguments.of(Charset.forName("GB18030"), "text/plain; charset=gb2312", ""),
                Arguments.of(Charset.forName("GB18030"), "", ""));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void isReadInTheEncodingThatItsBytesShow(Charset charset, String mediaType, String mark)
            throws UnreadableDocument {
        byte[] content = (mark + CHINESE).getBytes(charset);

        Outline outline = reader.read(content, mediaType, "a.txt");

        assertThat(outline.source()).isEqualTo(mark + CHINESE);
        assertThat(OutlineText.of(outline)).isEqualTo("p " + CHINESE);
    }

    @Test
    void aPageDeclaresItsEncoding() throws UnreadableDocument {
        String page = "<html><head><meta charset=\"gb2312\"></head><p>新增12家</p></html>";

        Outline outline = reader.read(page.getBytes(Charset.forName("GB18030")), "", "a.html");

        assertThat(OutlineText.of(outline)).isEqualTo("p 新增12家");
    }

    static Stream<Arguments> odd() {
        return Stream.of(
                Arguments.of("one byte", "a", "p a"),
                Arguments.of("NUL inside a number", "新增1\0002家。", "p 新增12家。"),
                Arguments.of("text direction marks", "新增\u202e12\u202c家。", "p 新增12家。"),
                Arguments.of("unclosed elements", "<p>新增<b>12家。<p>共3家。", "p 新增12家。\np 共3家。"),
                Arguments.of(
                        "an element that never ends", "新增12家<b class='a", "p 新增12家<b class='a"),
                Arguments.of("links that run code", "[新增12家](javascript:alert(1)#a)。", "p 新增12家。"),
                Arguments.of(
                        "pictures and pages elsewhere",
                        "<p>新增12家<img src=http://127.0.0.1:1/a><iframe src=file:///etc/passwd></iframe></p>",
                        "p 新增12家"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("odd")
    void isReadAsFarAsItGoes(String name, String source, String outline) throws UnreadableDocument {
        assertThat(OutlineText.of(reader.read(utf8(source), "", name))).isEqualTo(outline);
    }

    @Test
    void spansOfBillionsAreCutAsBrowsersDo() throws UnreadableDocument {
        String table =
                "<table><tr><td colspan=2147483648 rowspan=2147483648>区</td><td>1</td></tr></table>";

        Outline outline = reader.read(utf8(table), "", "a.md");

        Block.Table read = (Block.Table) outline.blocks().getFirst();
        assertThat(read.cells().getFirst().columnSpan()).isEqualTo(1000);
        assertThat(read.cells().getFirst().rowSpan()).isEqualTo(1);
    }

    @Test
    void tablesOfMillionsOfCellsAreRefused() {
        String row = "<tr><td colspan=1000 rowspan=1000>1</td><td>2</td></tr>";

        assertThatThrownBy(
                        () -> reader.read(utf8("<table>" + row.repeat(1001) + "</table>"), "", "a"))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("Split the document")
                .extracting("reason")
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void figuresInDeepElementsAreRead() throws UnreadableDocument {
        String page = "<html>" + "<div>".repeat(200_000) + "新增12家";

        assertThat(OutlineText.of(reader.read(utf8(page), "", "a.html"))).isEqualTo("p 新增12家");
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
