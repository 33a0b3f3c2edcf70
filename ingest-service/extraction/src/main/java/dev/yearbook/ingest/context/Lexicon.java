package dev.yearbook.ingest.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
            if (node.meaning.isPresent()) {
                found = Optional.of(new Match<>(at, end, node.meaning.get()));
            }
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
            if (node.meaning.isPresent()) {
                found = Optional.of(new Match<>(start, end, node.meaning.get()));
            }
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

    /// A node of the tree of words; its children are sorted by their characters.
    private static final class Node<T> {
        private char[] keys = new char[0];
        private List<Node<T>> children = new ArrayList<>(0);
        private Optional<T> meaning = Optional.empty();

        Node<T> next(char c) {
            int at = Arrays.binarySearch(keys, c);
            if (at >= 0) {
                return children.get(at);
            }
            int insert = -at - 1;
            char[] more = new char[keys.length + 1];
            System.arraycopy(keys, 0, more, 0, insert);
            more[insert] = c;
            System.arraycopy(keys, insert, more, insert + 1, keys.length - insert);
            keys = more;
            Node<T> child = new Node<>();
            children.add(insert, child);
            return child;
        }

        Optional<Node<T>> peek(char c) {
            int at = keys.length == 0 ? -1 : Arrays.binarySearch(keys, c);
            return at < 0 ? Optional.empty() : Optional.of(children.get(at));
        }

        void define(T value) {
            meaning = meaning.or(() -> Optional.of(value));
        }
    }
}
