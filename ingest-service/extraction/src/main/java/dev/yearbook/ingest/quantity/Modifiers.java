package dev.yearbook.ingest.quantity;

import java.util.List;
import java.util.Optional;

/// The words of `lexicon/modifiers.tsv` that say how exactly a number is meant: before it (近, 超过),
/// behind it (以上, 左右).
final class Modifiers {

    private static final Modifiers STANDARD = new Modifiers(Lexicon.named("modifiers"));

    private final Trie<Word> before = new Trie<>();
    private final Trie<Word> after = new Trie<>();

    private Modifiers(Lexicon table) {
        for (Lexicon.Row row : table.rows()) {
            var word =
                    new Word(
                            Modifier.valueOf(
                                    row.get("modifier").toUpperCase(java.util.Locale.ROOT)),
                            List.of(row.get("not").split(" ", -1)));
            String text = row.get("word");
            if (row.get("side").equals("before")) {
                before.put(new StringBuilder(text).reverse().toString(), word);
            } else if (row.get("side").equals("after")) {
                after.put(text, word);
            }
        }
    }

    static Modifiers standard() {
        return STANDARD;
    }

    private record Word(Modifier modifier, List<String> not) {}

    /// A modifier and where it stands.
    record Match(Span span, Modifier modifier) {}

    /// The modifier that ends right before `end`.
    Optional<Match> before(Script text, int end) {
        int last = text.skipSpaceBack(end);
        int node = before.root();
        Optional<Match> best = Optional.empty();
        for (int i = last; i > 0 && node >= 0; i--) {
            node = before.next(node, text.at(i - 1));
            if (node >= 0 && !before.at(node).isEmpty()) {
                Word word = before.at(node).getFirst();
                int start = i - 1;
                best =
                        ends(text, word, last)
                                ? Optional.empty()
                                : Optional.of(new Match(new Span(start, last), word.modifier()));
            }
        }
        return best;
    }

    private static boolean ends(Script text, Word word, int end) {
        for (String friend : word.not()) {
            if (!friend.isEmpty() && text.precedes(end, friend)) {
                return true;
            }
        }
        return false;
    }

    /// The modifier that begins at `start`.
    Optional<Match> after(Script text, int start) {
        int first = text.skipSpace(start);
        int node = after.root();
        Optional<Match> best = Optional.empty();
        for (int i = first; node >= 0 && i <= text.length(); i++) {
            if (!after.at(node).isEmpty()) {
                Word word = after.at(node).getFirst();
                if (word.not().stream().noneMatch(f -> !f.isEmpty() && text.follows(first, f))) {
                    best = Optional.of(new Match(new Span(first, i), word.modifier()));
                }
            }
            node = i < text.length() ? after.next(node, text.at(i)) : -1;
        }
        return best;
    }
}
