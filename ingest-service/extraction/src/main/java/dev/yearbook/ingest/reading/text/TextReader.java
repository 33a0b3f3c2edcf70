package dev.yearbook.ingest.reading.text;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.layout.Layout;
import dev.yearbook.ingest.reading.layout.Piece;
import dev.yearbook.ingest.reading.layout.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text and Markdown, with the HTML and the front matter that they may hold.
public final class TextReader {

    private static final Pattern RULE = Pattern.compile("(?:[*_=—-]\\s?){3,}");
    private static final int MOST_HASHES = 6;
    private static final int WINDOW = 120;
    private static final int TAIL = 8;

    private final SourceLines lines;
    private final HtmlFragments html;
    private final HtmlExtent extent;
    private final List<Piece> pieces = new ArrayList<>();
    private boolean gap = true;
    private int noColumnsBefore;

    private TextReader(String source, HtmlFragments html) {
        this.lines = SourceLines.of(source);
        this.html = html;
        this.extent = new HtmlExtent(lines);
    }

    /// Reads HTML inside the text.
    @FunctionalInterface
    public interface HtmlFragments {

        /// The pieces of the HTML at [start, end) of the source.
        List<Piece> read(String source, int start, int end) throws UnreadableDocument;
    }

    /// The outline of a text.
    public static Outline read(String source, HtmlFragments html) throws UnreadableDocument {
        return new TextReader(source, html).read();
    }

    private Outline read() throws UnreadableDocument {
        FrontMatter frontMatter = FrontMatter.of(lines);
        int line = frontMatter.next();
        while (line < lines.count()) {
            line = step(line);
        }
        return new Outline(lines.source(), Layout.blocks(pieces), frontMatter.properties());
    }

    /// Reads what begins at `line` and returns the line after it.
    private int step(int line) throws UnreadableDocument {
        if (lines.isBlank(line)) {
            gap = true;
            return line + 1;
        }
        if (Tags.beginsBlock(lines.source(), lines.start(line), lines.end(line))) {
            return html(line);
        }
        if (PipeTable.begins(lines, line)) {
            int end = PipeTable.end(lines, line);
            return finish(PipeTable.read(lines, line, end), end);
        }
        if (line >= noColumnsBefore) {
            int end = ColumnTable.rowsEnd(lines, line);
            if (ColumnTable.isTable(lines, line, end)) {
                return finish(ColumnTable.read(lines, line, end), end);
            }
            noColumnsBefore = end;
        }
        return text(line);
    }

    private int html(int line) throws UnreadableDocument {
        int end = extent.end(line);
        pieces.addAll(html.read(lines.source(), lines.start(line), lines.end(end - 1)));
        gap = true;
        return end;
    }

    private int finish(Block block, int end) {
        pieces.add(new Piece.Finished(block));
        gap = true;
        return end;
    }

    private int text(int line) {
        if (RULE.matcher(lines.text(line)).matches()) {
            gap = true;
            return line + 1;
        }
        int hashes = hashes(line);
        if (hashes > 0) {
            heading(line, hashes);
        } else if (isUnderlined(line)) {
            add(
                    new Piece.Heading(
                            1, InlineText.of(lines.source(), lines.start(line), lines.end(line))));
            return line + 2;
        } else {
            paragraphs(line);
        }
        return line + 1;
    }

    /// How many `#` open a heading at `line`; 0 where it is none.
    private int hashes(int line) {
        int at = lines.start(line);
        int end = lines.end(line);
        while (at < end && lines.source().charAt(at) == '#') {
            at++;
        }
        int hashes = at - lines.start(line);
        boolean title =
                at < end
                        && (Typography.isBlank(lines.source().charAt(at))
                                || Typography.isHan(lines.source().charAt(at)));
        return title && hashes <= MOST_HASHES ? hashes : 0;
    }

    private void heading(int line, int hashes) {
        int end = lines.end(line);
        while (lines.source().charAt(end - 1) == '#') {
            end--;
        }
        Passage text = InlineText.of(lines.source(), lines.start(line) + hashes, end);
        if (!text.isEmpty()) {
            add(new Piece.Heading(hashes, text));
        }
    }

    private boolean isUnderlined(int line) {
        return line + 1 < lines.count()
                && !lines.isBlank(line + 1)
                && lines.first(line + 1) == '='
                && lines.text(line + 1).matches("={3,}");
    }

    /// A line holds more than one paragraph where full-width blanks or tabs follow a full stop, or
    /// stand before a mark.
    private void paragraphs(int line) {
        String source = lines.source();
        int start = quoteEnd(line);
        int indent = lines.indent(line);
        int at = start;
        while (at < lines.end(line)) {
            int wide = wideBlanks(at, lines.end(line));
            if (wide >= 2 && breaks(start, at, at + wide, lines.end(line))) {
                line(start, at, indent);
                start = at + wide;
                gap = true;
            }
            at += Math.max(1, wide);
        }
        line(start, lines.end(line), indent);
    }

    private boolean breaks(int start, int stop, int next, int end) {
        String source = lines.source();
        int from = stop - start > WINDOW ? stop - TAIL : start;
        return Layout.canBreak(
                source.substring(from, stop), source.substring(next, Math.min(end, next + WINDOW)));
    }

    private int wideBlanks(int at, int end) {
        int i = at;
        while (i < end
                && (lines.source().charAt(i) == '\u3000' || lines.source().charAt(i) == '\t')) {
            i++;
        }
        return i - at;
    }

    /// Where the text begins after the `>` of a quotation.
    private int quoteEnd(int line) {
        int at = lines.start(line);
        while (at < lines.end(line)
                && (lines.source().charAt(at) == '>'
                        || at > lines.start(line)
                                && Typography.isBlank(lines.source().charAt(at)))) {
            at++;
        }
        return at;
    }

    private void line(int start, int end, int indent) {
        Passage text = InlineText.of(lines.source(), start, end);
        if (!text.isEmpty()) {
            add(new Piece.Line(text, gap, indent, isBold(start, end)));
        }
    }

    private boolean isBold(int start, int end) {
        String source = lines.source();
        return end - start > 4
                && source.startsWith("**", start)
                && source.startsWith("**", end - 2)
                && source.indexOf("**", start + 2) == end - 2;
    }

    private void add(Piece piece) {
        pieces.add(piece);
        gap = piece instanceof Piece.Heading;
    }
}
