package dev.yearbook.ingest.reading.pdf;

import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/// What is drawn at one place of a page; lengths in points, `y` of the baseline from the top.
record Glyph(String text, float left, float right, float baseline, float size, boolean bold) {

    static Glyph of(TextPosition position) {
        float left = position.getXDirAdj();
        return new Glyph(
                position.getUnicode(),
                left,
                left + position.getWidthDirAdj(),
                position.getYDirAdj(),
                Math.max(1, position.getFontSizeInPt()),
                isBold(position.getFont()));
    }

    private static boolean isBold(PDFont font) {
        String name = font.getName();
        return name != null
                && (name.toLowerCase(Locale.ROOT).contains("bold")
                        || name.contains("Heavy")
                        || name.contains("SimHei")
                        || name.contains("黑体"));
    }
}
