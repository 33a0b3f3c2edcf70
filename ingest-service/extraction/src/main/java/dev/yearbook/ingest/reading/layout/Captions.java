package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Gives tables the caption and the unit line that stand right before them.
final class Captions {

    private static final Pattern UNIT =
            Pattern.compile("[（(]?\\s*(?:计量)?单位\\s*[：:].{1,40}", Pattern.DOTALL);
    private static final Pattern CAPTION =
            Pattern.compile("(?:附?表|Table)\\s*[\\d一二三四五六七八九十０-９].*|附表.*", Pattern.DOTALL);

    private Captions() {}

    /// Whether a line is the caption of a table or states its unit.
    static boolean isCaption(Passage text) {
        return UNIT.matcher(text.text()).matches() || CAPTION.matcher(text.text()).matches();
    }

    /// The table with what stands before it, which is taken away from `before`.
    ///
    /// @param bare whether a block is a title that its format does not call one
    static Block.Table attach(Block.Table table, List<Block> before, Predicate<Block> bare) {
        Optional<Passage> unit = table.unitLine().or(() -> take(before, UNIT));
        Optional<Passage> caption = table.caption().or(() -> caption(before, bare));
        unit = unit.or(() -> take(before, UNIT));
        return new Block.Table(caption, unit, table.cells());
    }

    private static Optional<Passage> caption(List<Block> before, Predicate<Block> bare) {
        Optional<Passage> named = take(before, CAPTION);
        if (named.isPresent() || before.isEmpty()) {
            return named;
        }
        return before.getLast() instanceof Block.Heading heading && bare.test(heading)
                ? Optional.of(removeLast(before, heading.text()))
                : Optional.empty();
    }

    /// Takes the block before the table away if its text matches.
    private static Optional<Passage> take(List<Block> before, Pattern pattern) {
        Optional<Passage> text = before.isEmpty() ? Optional.empty() : text(before.getLast());
        return text.filter(t -> t.length() <= 90 && pattern.matcher(t.text()).matches())
                .map(t -> removeLast(before, t));
    }

    private static Passage removeLast(List<Block> blocks, Passage text) {
        blocks.removeLast();
        return text;
    }

    private static Optional<Passage> text(Block block) {
        return switch (block) {
            case Block.Heading heading -> Optional.of(heading.text());
            case Block.Paragraph paragraph -> Optional.of(paragraph.text());
            case Block.ListItem _, Block.Footnote _, Block.Table _ -> Optional.empty();
        };
    }
}
