package dev.yearbook.ingest.reading.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Which lines without any mark are headings.
///
/// A title stands alone: short, without a full stop, with something to head. Several such lines in
/// a row are a list or the lines below the title of a document, unless each heads something.
final class BareLines {

    private static final int TITLE = 1;
    private static final int BOLD = 4;
    private static final int SECTION = 5;
    private static final int CARD = 6;
    private static final int MOST_IN_A_ROW = 3;
    private static final int LONGEST_HEAD = 12;
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2} \\p{IsHan}");

    private final List<Piece> pieces;
    private final int head;
    private final int title;

    BareLines(List<Piece> pieces) {
        this.pieces = pieces;
        this.head = headEnd(pieces);
        this.title = IntStream.range(0, head).filter(this::isBare).findFirst().orElse(-1);
    }

    /// The level of the heading that the line at `index` is, if it is one.
    Optional<Integer> headingLevel(int index) {
        Piece.Line line = (Piece.Line) pieces.get(index);
        String text = line.text().text();
        if (isLast(index) || !isBare(index) || !line.emphasised() && Title.isLabelled(text)) {
            return Optional.empty();
        }
        if (index < head) {
            return index == title ? Optional.of(TITLE) : Optional.empty();
        }
        return isStatement(index, text) ? Optional.empty() : Optional.of(level(line, index));
    }

    /// A statement among cards: many bare lines in a row hold titles and what they tell by turns.
    private boolean isStatement(int index, String text) {
        boolean counts =
                Title.isAmount(text) || index > 0 && isItem(index - 1) && Title.isStatement(text);
        return counts
                || !isItem(index + 1)
                        && inRow(index) > MOST_IN_A_ROW
                        && !headsStatement(index, text);
    }

    private boolean headsStatement(int index, String text) {
        return !Title.isStatement(text)
                && index + 1 < pieces.size()
                && pieces.get(index + 1) instanceof Piece.Line next
                && tells(next.text().text(), Title.isName(text));
    }

    private static boolean tells(String text, boolean afterName) {
        return Title.isStatement(text)
                || !Title.isLike(text)
                || text.indexOf(',') > 0
                || text.indexOf('，') > 0
                || afterName && !Title.isName(text);
    }

    private int level(Piece.Line line, int index) {
        if (NUMBERED.matcher(line.text().text()).lookingAt()) {
            return TITLE;
        }
        if (line.emphasised()) {
            return BOLD;
        }
        return isItem(index + 1) ? CARD : SECTION;
    }

    /// The lines that open a document: its title, who published it, when.
    private static int headEnd(List<Piece> pieces) {
        int end = 0;
        while (end < Math.min(pieces.size(), LONGEST_HEAD)
                && pieces.get(end) instanceof Piece.Line line
                && isOpening(line.text().text())) {
            end++;
        }
        return end;
    }

    private static boolean isOpening(String text) {
        return text.length() < 60
                && !Typography.endsSentence(text)
                && Mark.of(text).filter(mark -> mark.kind() != Mark.Kind.DASH).isEmpty();
    }

    private boolean isBare(int index) {
        return index >= 0
                && index < pieces.size()
                && pieces.get(index) instanceof Piece.Line line
                && Title.isLike(line.text().text())
                && Mark.of(line.text().text()).isEmpty();
    }

    private boolean isItem(int index) {
        if (index >= pieces.size()) {
            return false;
        }
        return switch (pieces.get(index)) {
            case Piece.Item _ -> true;
            case Piece.Line line -> Mark.of(line.text().text()).filter(Mark::canList).isPresent();
            case Piece.Heading _, Piece.Finished _ -> false;
        };
    }

    private boolean isLast(int index) {
        return index == pieces.size() - 1;
    }

    /// How many bare lines stand together, this one among them.
    private int inRow(int index) {
        int first = index;
        while (index - first <= MOST_IN_A_ROW && isBare(first - 1)) {
            first--;
        }
        int last = index;
        while (last - index <= MOST_IN_A_ROW && isBare(last + 1)) {
            last++;
        }
        return last - first + 1;
    }
}
