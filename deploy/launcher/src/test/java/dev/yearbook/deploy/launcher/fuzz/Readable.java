package dev.yearbook.deploy.launcher.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// All that somebody could read in an answer: headers, and the text of whatever file it is.
final class Readable {

    private Readable() {}

    static String of(Answer answer) throws IOException {
        return String.join("\n", answer.headers()) + "\n" + body(answer.body());
    }

    private static String body(byte[] body) throws IOException {
        String begin = new String(body, 0, Math.min(4, body.length), StandardCharsets.ISO_8859_1);
        return switch (begin) {
            case "%PDF" -> pdf(body);
            case "PK\u0003\u0004" -> zip(body);
            default -> new String(body, StandardCharsets.UTF_8);
        };
    }

    private static String pdf(byte[] body) throws IOException {
        try (PDDocument document = Loader.loadPDF(body)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Read by its directory: what is written as a stream has no sizes before its entries.
    private static String zip(byte[] body) throws IOException {
        Path file = Files.createTempFile("answer", ".zip");
        try {
            Files.write(file, body);
            StringBuilder text = new StringBuilder();
            try (ZipFile zip = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    text.append(
                            new String(
                                    zip.getInputStream(entry).readAllBytes(),
                                    StandardCharsets.UTF_8));
                }
            }
            return text.toString();
        } finally {
            Files.delete(file);
        }
    }
}
