package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Passage;
import dev.yearbook.ingest.reading.PassageBuilder;
import java.util.ArrayList;
import java.util.List;

/// Puts lines together that a line break cut.
///
/// | before | after | joined |
/// | --- | --- | --- |
/// | 全市共有高新技术企业、 | 外资研发中心3家。 | yes, a comma awaits more |
/// | a line as wide as its neighbours | 外资研发中心3家。 | yes, the column was full |
/// | 全年投入增长。 | 其中，企业投入3亿元。 | no, the sentence is complete |
/// | 某某统计公报 | 某统计局 | no, both are short |
/// | 6 | 建设科技园区 | yes, a title and its number |
final class Joining {

    private static final int PARAGRAPH_INDENT = 3;
    private static final int HANGING_INDENT = 2;

    private final List<Piece> pieces;
    private final LineRun run;
    private final List<Piece> joined = new ArrayList<>();

    private Joining(List<Piece> pieces) {
        this.pieces = pieces;
        this.run = LineRun.of(pieces);
    }

    static List<Piece> join(List<Piece> pieces) {
        return new Joining(pieces).join();
    }

    private List<Piece> join() {
        List<Passage> parts = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0 && pieces.get(i) instanceof Piece.Line line && continues(i, line)) {
                parts.add(line.text());
                continue;
            }
            settle(parts);
            joined.add(pieces.get(i));
        }
        settle(parts);
        return joined;
    }

    /// Adds the collected parts to the piece that they continue.
    private void settle(List<Passage> parts) {
        if (parts.isEmpty()) {
            return;
        }
        Piece whole =
                switch (joined.removeLast()) {
                    case Piece.Line l ->
                            new Piece.Line(concat(l.text(), parts), l.gap(), l.indent(), false);
                    case Piece.Item i -> new Piece.Item(i.depth(), concat(i.text(), parts));
                    case Piece.Heading h -> h;
                    case Piece.Finished f -> f;
                };
        joined.add(whole);
        parts.clear();
    }

    private boolean continues(int index, Piece.Line line) {
        return switch (pieces.get(index - 1)) {
            case Piece.Line before -> continues(before.text().text(), hangs(before), index, line);
            case Piece.Item before -> continues(before.text().text(), true, index, line);
            case Piece.Heading _, Piece.Finished _ -> false;
        };
    }

    private boolean continues(String before, boolean hanging, int index, Piece.Line line) {
        String after = line.text().text();
        if (Typography.endsSentence(before) || before.isEmpty() || Mark.of(after).isPresent()) {
            return false;
        }
        if (Typography.continuesSentence(after) || Typography.awaitsMore(before)) {
            return true;
        }
        if (Title.isNumber(before) && Title.isLike(after)) {
            return true;
        }
        if (line.gap()) {
            return false;
        }
        if (line.indent() >= PARAGRAPH_INDENT && !hanging) {
            return false;
        }
        return hanging && line.indent() >= HANGING_INDENT
                || Typography.endsMidPhrase(before)
                || Typography.needBlank(before.charAt(before.length() - 1), after.charAt(0))
                        && Character.isLowerCase(after.charAt(0))
                || isCut(before)
                || run.isFull(index - 1);
    }

    /// Whether a text that does not end with a full stop holds one, as no title does.
    private static boolean isCut(String before) {
        return Typography.holdsSentenceEnd(before) && Typography.width(before) >= 36;
    }

    private static boolean hangs(Piece.Line line) {
        return Mark.of(line.text().text()).filter(Mark::canList).isPresent();
    }

    static Passage concat(Passage first, List<Passage> parts) {
        PassageBuilder whole = new PassageBuilder().append(first);
        for (Passage part : parts) {
            char before = whole.charAt(whole.length() - 1);
            boolean number = whole.length() == first.length() && Title.isNumber(first.text());
            if (number || Typography.needBlank(before, part.text().charAt(0))) {
                whole.append(' ', whole.sourceEnd(), part.sourceStart(0));
            }
            whole.append(part);
        }
        return whole.build();
    }
}
