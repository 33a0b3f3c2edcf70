package dev.yearbook.ingest.reading.layout;

import java.util.List;

/// At which width the lines of a text are broken, if they are: the width that most lines reach
/// which stop in the middle of a sentence.
final class LineRun {

    private static final int NARROWEST = 36;
    private static final int WIDEST = 400;
    private static final int FEWEST = 2;

    private final int[] widths;
    private final int wrap;

    private LineRun(int[] widths, int wrap) {
        this.widths = widths;
        this.wrap = wrap;
    }

    static LineRun of(List<Piece> pieces) {
        int[] widths = pieces.stream().mapToInt(LineRun::width).toArray();
        int[] cut = new int[WIDEST + 1];
        for (int i = 0; i + 1 < widths.length; i++) {
            if (widths[i] >= NARROWEST
                    && widths[i] <= WIDEST
                    && mayBeCut(pieces.get(i), pieces.get(i + 1))) {
                cut[widths[i]]++;
            }
        }
        return new LineRun(widths, commonest(cut));
    }

    /// Whether the line at `index` is as wide as lines get before they are broken.
    boolean isFull(int index) {
        return wrap > 0 && widths[index] >= 0.8 * wrap && widths[index] <= wrap + 8;
    }

    private static int width(Piece piece) {
        return switch (piece) {
            case Piece.Line line -> Typography.width(line.text().text()) + line.indent();
            case Piece.Item item -> Typography.width(item.text().text()) + 2;
            case Piece.Heading _, Piece.Finished _ -> 0;
        };
    }

    private static boolean mayBeCut(Piece piece, Piece next) {
        return next instanceof Piece.Line after
                && !after.gap()
                && Mark.of(after.text().text()).isEmpty()
                && switch (piece) {
                    case Piece.Line line -> !Typography.endsSentence(line.text().text());
                    case Piece.Item item -> !Typography.endsSentence(item.text().text());
                    case Piece.Heading _, Piece.Finished _ -> false;
                };
    }

    /// The width at the top of the ten columns into which most lines fall; 0 where there are none.
    private static int commonest(int[] counts) {
        int best = 0;
        int bestCount = FEWEST - 1;
        int count = 0;
        for (int width = NARROWEST; width <= WIDEST; width++) {
            count += counts[width] - (width >= NARROWEST + 10 ? counts[width - 10] : 0);
            if (counts[width] > 0 && count >= bestCount + (best == 0 ? 1 : 0)) {
                best = width;
                bestCount = count;
            }
        }
        return best;
    }
}
