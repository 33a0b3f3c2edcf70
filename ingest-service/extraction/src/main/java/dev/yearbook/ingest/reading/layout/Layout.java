package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns pieces into blocks: joins lines that a break cut, tells headings from paragraphs, and
/// gives tables their captions.
///
/// | lines | become |
/// | --- | --- |
/// | 一、投入情况 | a heading |
/// | ◆ 平台建设提速 | a heading, unless more ◆ follow at once |
/// | 某装置一期, between empty lines | a heading |
/// | 全年共有 / 企业3家。 | one paragraph |
/// | - 服务用户5人次 | an item |
/// | 注：本表为初步数 | a footnote |
public final class Layout {

    private static final int LAST_SUBTITLE = 4;

    private final List<Piece> pieces;
    private final List<Block> blocks = new ArrayList<>();
    private final ItemDepths depths = new ItemDepths();
    private final BareLines bareLines;
    private int declared;

    private Layout(List<Piece> pieces) {
        this.pieces = pieces;
        this.bareLines = new BareLines(pieces);
    }

    /// The blocks that the pieces make, in the same order.
    public static List<Block> blocks(List<Piece> pieces) {
        return new Layout(Joining.join(StackedTables.found(pieces))).blocks();
    }

    /// The two passages as one, with a blank between words of an alphabet.
    public static Passage join(Passage before, Passage after) {
        return Joining.concat(before, List.of(after));
    }

    /// Whether a new line begins after wide blanks: the sentence before them is complete, or a mark
    /// follows (——), or a title with a mark stands before them.
    public static boolean canBreak(String before, String after) {
        return Typography.endsSentence(before)
                || Mark.of(after).isPresent()
                || Mark.of(before).filter(Mark::canHead).isPresent() && Title.isLike(before);
    }

    private List<Block> blocks() {
        for (int i = 0; i < pieces.size(); i++) {
            switch (pieces.get(i)) {
                case Piece.Heading heading -> declare(heading);
                case Piece.Item item -> blocks.add(new Block.ListItem(item.depth(), item.text()));
                case Piece.Finished finished -> finish(finished.block(), i);
                case Piece.Line line -> blocks.add(block(line, i));
            }
        }
        blocks.removeIf(block -> block instanceof Block.Footnote note && note.text().isEmpty());
        return blocks;
    }

    private void finish(Block block, int index) {
        depths.reset();
        blocks.add(
                block instanceof Block.Table table
                        ? Captions.attach(table, blocks, title -> isBareLine(title, index))
                        : block);
    }

    /// Whether a title is one of the two lines before a piece, and has no mark.
    private boolean isBareLine(Block title, int index) {
        return pieces.subList(Math.max(0, index - 2), index).stream()
                .anyMatch(piece ->
                        piece instanceof Piece.Line line
                                && title instanceof Block.Heading heading
                                && heading.text().equals(line.text()));
    }

    private void declare(Piece.Heading heading) {
        depths.reset();
        declared = heading.level();
        blocks.add(new Block.Heading(heading.level(), heading.text()));
    }

    private Block block(Piece.Line line, int index) {
        Optional<Mark> mark = Mark.of(line.text().text());
        return mark.isPresent() ? marked(line, mark.get(), index) : bare(line, index);
    }

    private Block bare(Piece.Line line, int index) {
        depths.reset();
        return bareLines
                .headingLevel(index)
                .<Block>map(level -> new Block.Heading(declared + level, line.text()))
                .orElseGet(() -> new Block.Paragraph(line.text()));
    }

    private Block marked(Piece.Line line, Mark mark, int index) {
        Passage text = line.text();
        Passage rest = text.slice(mark.length(), text.length());
        if (mark.isNote()) {
            depths.reset();
            return new Block.Footnote(Optional.of(noteMark(text, mark)), rest);
        }
        Passage framed = mark.isPicture() ? unframed(rest, text.text().charAt(0)) : text;
        if (framed.length() < rest.length() && Title.isLike(framed.text())) {
            return new Block.Heading(declared + mark.level(), framed);
        }
        if (mark.canHead() && Title.isLike(rest.text()) && !isListed(mark, index)) {
            return new Block.Heading(declared + mark.level(), framed);
        }
        if (mark.canList() && !isSubtitle(mark, text, index)) {
            boolean flat = mark.kind() == Mark.Kind.DASH;
            return new Block.ListItem(flat ? 0 : depths.depth(line.indent()), framed);
        }
        depths.reset();
        return new Block.Paragraph(text);
    }

    /// A dash below the title of a document begins its second title: ——在某次会议上.
    private static boolean isSubtitle(Mark mark, Passage text, int index) {
        return mark.kind() == Mark.Kind.DASH
                && index > 0
                && index < LAST_SUBTITLE
                && !Typography.endsSentence(text.text());
    }

    /// Whether lines with the same mark follow at once, as the items of a list do.
    private boolean isListed(Mark mark, int index) {
        return mark.canList() && (hasMark(index + 1, mark) || hasMark(index - 1, mark));
    }

    private boolean hasMark(int index, Mark mark) {
        return index >= 0
                && index < pieces.size()
                && pieces.get(index) instanceof Piece.Line line
                && Mark.of(line.text().text()).filter(m -> m.kind() == mark.kind()).isPresent();
    }

    /// Without the second of two equal pictures around a title: • 平台建设 •.
    private static Passage unframed(Passage text, char picture) {
        int end = text.length();
        if (end == 0 || text.text().charAt(end - 1) != picture) {
            return text;
        }
        do {
            end--;
        } while (end > 0 && Typography.isBlank(text.text().charAt(end - 1)));
        return text.slice(0, end);
    }

    private static String noteMark(Passage text, Mark mark) {
        return text.text()
                .substring(0, mark.length())
                .strip()
                .replaceFirst("[：:]$", "")
                .replace("^", "");
    }
}
