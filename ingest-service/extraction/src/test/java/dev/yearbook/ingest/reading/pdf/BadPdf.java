package dev.yearbook.ingest.reading.pdf;

import dev.yearbook.ingest.reading.ReadingLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// PDF files that mean harm, for tests.
public final class BadPdf {

    private static final String FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>";

    private BadPdf() {}

    /// A small file whose page unpacks to `size` bytes of text.
    public static byte[] flateBomb(int size) {
        return page(deflated("(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa) Tj\n", size));
    }

    /// A file whose page draws the same form, which draws the next one twice, and so on: 2^40
    /// times.
    public static byte[] endless() {
        List<byte[]> objects = new ArrayList<>();
        objects.add(PdfFile.latin("<< /Type /Catalog /Pages 2 0 R >>"));
        objects.add(PdfFile.latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"));
        objects.add(
                PdfFile.latin(
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /XObject << /X 5 0 R >> >> >>"));
        objects.add(PdfFile.latin("<< /Length 5 >>\nstream\n/X Do\nendstream"));
        for (int i = 5; i < 45; i++) {
            objects.add(
                    PdfFile.latin(
                            ("<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Length 11 /Resources"
                                            + " << /XObject << /X %d 0 R >> >> >>\nstream\n/X Do /X Do\nendstream")
                                    .formatted(Math.min(i + 1, 44))));
        }
        return PdfFile.file(objects);
    }

    /// The standard limits with another deadline.
    public static ReadingLimits within(Duration time) {
        ReadingLimits standard = ReadingLimits.standard();
        return new ReadingLimits(
                standard.bytes(),
                standard.characters(),
                standard.pages(),
                standard.tableCells(),
                standard.nesting(),
                standard.archiveEntries(),
                standard.archiveBytes(),
                time);
    }

    private static byte[] page(byte[] stream) {
        ByteArrayOutputStream contents = new ByteArrayOutputStream();
        contents.writeBytes(
                PdfFile.latin(
                        "<< /Filter /FlateDecode /Length %d >>\nstream\n"
                                .formatted(stream.length)));
        contents.writeBytes(stream);
        contents.writeBytes(PdfFile.latin("\nendstream"));
        return PdfFile.file(
                List.of(
                        PdfFile.latin("<< /Type /Catalog /Pages 2 0 R >>"),
                        PdfFile.latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                        PdfFile.latin(
                                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                        + " /Resources << /Font << /F1 5 0 R >> >> >>"),
                        contents.toByteArray(),
                        PdfFile.latin(FONT)));
    }

    private static byte[] deflated(String unit, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] block = PdfFile.latin(unit.repeat(1000));
        try (DeflaterOutputStream deflater =
                new DeflaterOutputStream(out, new Deflater(Deflater.BEST_COMPRESSION))) {
            deflater.write(PdfFile.latin("BT /F1 9 Tf 9 9 Td\n"));
            for (int written = 0; written < size; written += block.length) {
                deflater.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
