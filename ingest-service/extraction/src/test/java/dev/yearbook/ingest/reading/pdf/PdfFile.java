package dev.yearbook.ingest.reading.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Writes PDF files for tests: text at given places of given pages, in a Chinese font that viewers
/// supply themselves, so that no font file is needed.
public final class PdfFile {

    private final List<StringBuilder> pages = new ArrayList<>();
    private final List<byte[]> objects = new ArrayList<>();

    public PdfFile() {
        page();
    }

    /// Begins the next page.
    public PdfFile page() {
        pages.add(new StringBuilder());
        return this;
    }

    /// Draws text with its first character at `x` and its baseline `y` points below the top of the
    /// page, which is 842 points high.
    public PdfFile text(double x, double y, double size, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
        pages.getLast()
                .append(
                        "BT /F1 %s Tf 1 0 0 1 %s %s Tm <%s> Tj ET\n"
                                .formatted(size, x, 842 - y, hex));
        return this;
    }

    /// Draws lines of body text (11 points) from `y` on, 18 points apart.
    public PdfFile lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + 18 * i, 11, lines[i]);
        }
        return this;
    }

    /// The file.
    public byte[] bytes() {
        objects.clear();
        int first = 5;
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(first + 2 * i).append(" 0 R ");
        }
        add("<< /Type /Catalog /Pages 2 0 R >>");
        add("<< /Type /Pages /Kids [%s] /Count %d >>".formatted(kids, pages.size()));
        add(
                "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
                        + " /DescendantFonts [4 0 R] >>");
        add(
                "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo"
                        + " << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000"
                        + " /W [1 95 500] >>");
        for (int i = 0; i < pages.size(); i++) {
            add(
                    ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
                                    + " /Resources << /Font << /F1 3 0 R >> >> >>")
                            .formatted(first + 2 * i + 1));
            add(
                    "<< /Length %d >>\nstream\n%sendstream"
                            .formatted(pages.get(i).length(), pages.get(i)));
        }
        return file(objects);
    }

    /// A file of these objects, the first of which is the catalog.
    public static byte[] file(List<byte[]> objects) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.7\n"));
        StringBuilder xref =
                new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            xref.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(latin((i + 1) + " 0 obj\n"));
            out.writeBytes(objects.get(i));
            out.writeBytes(latin("\nendobj\n"));
        }
        int start = out.size();
        out.writeBytes(latin(xref.toString()));
        out.writeBytes(
                latin(
                        "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
                                .formatted(objects.size() + 1, start)));
        return out.toByteArray();
    }

    private void add(String object) {
        objects.add(latin(object));
    }

    public static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
