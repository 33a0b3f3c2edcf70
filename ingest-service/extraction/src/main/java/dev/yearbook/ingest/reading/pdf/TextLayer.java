package dev.yearbook.ingest.reading.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the glyphs out of the pages and hands them on as lines, page by page.
final class TextLayer extends PDFTextStripper {

    private final int mostGlyphs;
    private final List<List<PageLine>> pages = new ArrayList<>();
    private int glyphs;

    private TextLayer(int mostGlyphs) {
        this.mostGlyphs = mostGlyphs;
        setSuppressDuplicateOverlappingText(true);
        setShouldSeparateByBeads(false);
    }

    /// The lines of each page.
    ///
    /// @throws GlyphsExhausted if there are more than `mostGlyphs`
    static List<List<PageLine>> of(PDDocument document, int mostGlyphs) throws IOException {
        TextLayer layer = new TextLayer(mostGlyphs);
        layer.writeText(document, Writer.nullWriter());
        return layer.pages;
    }

    /// There are more glyphs than are read.
    static final class GlyphsExhausted extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++glyphs > mostGlyphs) {
            throw new GlyphsExhausted();
        }
        super.processTextPosition(position);
    }

    @Override
    protected void writePage() {
        List<Glyph> visible = new ArrayList<>();
        for (List<TextPosition> article : getCharactersByArticle()) {
            for (TextPosition position : article) {
                if (position.getUnicode() != null && !position.getUnicode().isEmpty()) {
                    visible.add(Glyph.of(position));
                }
            }
        }
        pages.add(new LineFinder(getCurrentPageNo()).lines(visible));
    }
}
