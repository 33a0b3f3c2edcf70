package dev.yearbook.report.write;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.yearbook.report.page.Page;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.jsoup.helper.W3CDom;

/// Writes the page for print as PDF: tagged for PDF/UA, with bookmarks and links, and with the font
/// Noto Sans SC, of which the glyphs in use are embedded.
final class PdfWriter {

    private static final String FONT = "font/NotoSansSC-Regular.ttf";

    static {
        // Drawings find their fonts among those that the platform knows.
        try (InputStream font = font()) {
            GraphicsEnvironment.getLocalGraphicsEnvironment()
                    .registerFont(Font.createFont(Font.TRUETYPE_FONT, font));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("The font cannot be used: " + FONT, e);
        }
    }

    static {
        // It says for each page what it is doing; warnings are enough.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    static byte[] write(Page page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.useSVGDrawer(drawings);
            builder.useFont(PdfWriter::font, "Noto Sans SC");
            builder.withW3cDocument(new W3CDom().fromJsoup(HtmlWriter.write(page, true)), "");
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The PDF cannot be written", e);
        }
        return out.toByteArray();
    }

    private static InputStream font() {
        InputStream font = PdfWriter.class.getResourceAsStream(FONT);
        if (font == null) {
            throw new IllegalStateException("Missing resource " + FONT);
        }
        return font;
    }
}
