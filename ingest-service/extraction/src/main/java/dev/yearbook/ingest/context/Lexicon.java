package dev.yearbook.ingest.context;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Words and what they mean, found from a place in a text onwards or backwards. The longest word
/// wins; looking takes time linear in its length, whatever the size of the lexicon.
public final class Lexicon<T> {

    /// A word that was found in a text, from `start` to `end`.
    public record Match<T>(int start, int end, T meaning) {}

    private final Node<T> forward = new Node<>();
    private final Node<T> backward = new Node<>();

    /// Adds a word; a word that is there already keeps its first meaning.
    void add(String word, T meaning) {
        Node<T> first = forward;
        Node<T> last = backward;
        for (int i = 0; i < word.length(); i++) {
            first = first.next(word.charAt(i));
            last = last.next(word.charAt(word.length() - 1 - i));
        }
        first.define(meaning);
        last.define(meaning);
    }

    /// The longest word that begins at `at` and ends at `limit` or before.
    public Optional<Match<T>> startingAt(CharSequence text, int at, int limit) {
        Node<T> node = forward;
        Optional<Match<T>> found = Optional.empty();
        for (int i = at; i < limit; i++) {
            Optional<Node<T>> next = node.peek(text.charAt(i));
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
            int end = i + 1;
            found = node.meaning.map(m -> new Match<>(at, end, m)).or(keep(found));
        }
        return found;
    }

    /// The longest word that ends at `end` and begins at `floor` or after.
    public Optional<Match<T>> endingAt(CharSequence text, int end, int floor) {
        Node<T> node = backward;
        Optional<Match<T>> found = Optional.empty();
        for (int i = end - 1; i >= floor; i--) {
            Optional<Node<T>> next = node.peek(text.charAt(i));
            if (next.isEmpty()) {
                break;
            }
            node = next.get();
            int start = i;
            found = node.meaning.map(m -> new Match<>(start, end, m)).or(keep(found));
        }
        return found;
    }

    /// The first word in `[from, to)`, the longest where several begin at the same place.
    public Optional<Match<T>> firstIn(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            Optional<Match<T>> match = startingAt(text, i, to);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /// What exactly this word means.
    public Optional<T> of(String word) {
        return startingAt(word, 0, word.length())
                .filter(match -> match.end() == word.length())
                .map(Match::meaning);
    }

    private static <M> java.util.function.Supplier<Optional<Match<M>>> keep(
            Optional<Match<M>> found) {
        return () -> found;
    }

    private static final class Node<T> {
        private final Map<Character, Node<T>> children = new HashMap<>(2);
        private Optional<T> meaning = Optional.empty();

        Node<T> next(char c) {
            return children.computeIfAbsent(c, key -> new Node<>());
        }

        Optional<Node<T>> peek(char c) {
            return Optional.ofNullable(children.get(c));
        }

        void define(T value) {
            meaning = meaning.or(() -> Optional.of(value));
        }
    }
}
