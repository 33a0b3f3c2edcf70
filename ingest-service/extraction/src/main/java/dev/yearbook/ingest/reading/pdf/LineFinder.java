package dev.yearbook.ingest.reading.pdf;

import dev.yearbook.ingest.reading.layout.Superscript;
import dev.yearbook.ingest.reading.layout.Typography;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the glyphs of a page into lines and the lines into parts.
final class LineFinder {

    private static final float SAME_LINE = 0.5f;
    private static final float CELL_GAP = 1.6f;
    private static final float WORD_GAP = 0.18f;
    private static final float WIDE_WORD_GAP = 0.6f;
    private static final float RAISED_SIZE = 0.8f;

    private final int page;

    LineFinder(int page) {
        this.page = page;
    }

    List<PageLine> lines(List<Glyph> glyphs) {
        List<Glyph> byHeight = new ArrayList<>(glyphs);
        byHeight.sort(Comparator.comparing(Glyph::baseline));
        List<PageLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : byHeight) {
            if (line.isEmpty() && glyph.text().isBlank()) {
                continue;
            }
            if (!line.isEmpty()
                    && glyph.baseline() - line.getFirst().baseline() > tolerance(line, glyph)) {
                lines.add(line(line));
                line.clear();
            }
            line.add(glyph);
        }
        if (!line.isEmpty()) {
            lines.add(line(line));
        }
        return lines;
    }

    private static float tolerance(List<Glyph> line, Glyph glyph) {
        return SAME_LINE * Math.max(line.getFirst().size(), glyph.size());
    }

    private PageLine line(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparing(Glyph::left));
        float size = sorted.stream().map(Glyph::size).max(Comparator.naturalOrder()).orElse(1f);
        float baseline =
                sorted.stream().map(Glyph::baseline).max(Comparator.naturalOrder()).orElse(0f);
        boolean bold = sorted.stream().allMatch(Glyph::bold);
        return new PageLine(page, baseline, size, bold, parts(sorted, size, baseline));
    }

    private static List<PageLine.Part> parts(List<Glyph> glyphs, float size, float baseline) {
        List<PageLine.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        float left = glyphs.getFirst().left();
        float right = left;
        boolean blank = false;
        for (Glyph glyph : glyphs) {
            if (glyph.text().isBlank()) {
                blank = true;
                continue;
            }
            float gap = glyph.left() - right;
            if (!text.isEmpty() && gap > CELL_GAP * size) {
                parts.add(new PageLine.Part(left, right, text.toString()));
                text.setLength(0);
            }
            if (text.isEmpty()) {
                left = glyph.left();
            } else if (blank && gap > WORD_GAP * size
                    || isWordGap(
                            gap, size, text.charAt(text.length() - 1), glyph.text().charAt(0))) {
                text.append(' ');
            }
            text.append(shown(glyph, size, baseline));
            right = Math.max(right, glyph.right());
            blank = false;
        }
        if (!text.isEmpty()) {
            parts.add(new PageLine.Part(left, right, text.toString()));
        }
        return parts;
    }

    private static boolean isWordGap(float gap, float size, char before, char after) {
        boolean wide = Typography.isWide(before) || Typography.isWide(after);
        return gap > (wide ? WIDE_WORD_GAP : WORD_GAP) * size;
    }

    /// A small digit above the line is a power or the mark of a note, never part of the number.
    private static String shown(Glyph glyph, float size, float baseline) {
        boolean raised =
                glyph.size() < RAISED_SIZE * size && baseline - glyph.baseline() > 0.15f * size;
        return raised && glyph.text().length() == 1
                ? String.valueOf(Superscript.of(glyph.text().charAt(0)))
                : glyph.text();
    }
}
