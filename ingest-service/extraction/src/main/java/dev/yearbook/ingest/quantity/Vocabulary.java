package dev.yearbook.ingest.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of one role in `lexicon/context-words.tsv`: what stands around a number and tells what
/// it is. Each word may have false friends, longer words that end or begin with it.
final class Vocabulary {

    private static final Map<String, Vocabulary> ROLES = roles(Lexicon.named("context-words"));

    private final Trie<List<String>> forward = new Trie<>();
    private final Trie<List<String>> backward = new Trie<>();

    private Vocabulary() {}

    /// The words of that role.
    static Vocabulary role(String name) {
        Vocabulary vocabulary = ROLES.get(name);
        if (vocabulary == null) {
            throw new IllegalArgumentException("No words have the role " + name);
        }
        return vocabulary;
    }

    private static Map<String, Vocabulary> roles(Lexicon table) {
        Map<String, Vocabulary> roles = new HashMap<>();
        for (Lexicon.Row row : table.rows()) {
            roles.computeIfAbsent(row.get("role"), role -> new Vocabulary())
                    .add(row.get("word"), row.words("not"));
        }
        return Map.copyOf(roles);
    }

    private void add(String word, List<String> friends) {
        forward.put(word, friends);
        backward.put(new StringBuilder(word).reverse().toString(), friends);
    }

    /// Whether a word of this role ends right before `end`.
    boolean before(Script text, int end) {
        return startBefore(text, end) >= 0;
    }

    /// Whether a word of this role stands at `start`.
    boolean at(Script text, int start) {
        return endAt(text, start) >= 0;
    }

    /// Where the longest word of this role that ends right before `end` begins, or −1.
    int startBefore(Script text, int end) {
        int found = -1;
        int node = backward.root();
        for (int i = end - 1; i >= 0 && node >= 0; i--) {
            node = backward.next(node, text.at(i));
            if (node >= 0 && !backward.at(node).isEmpty() && !ends(text, end, backward.at(node))) {
                found = i;
            }
        }
        return found;
    }

    /// Where the longest word of this role that begins at `start` ends, or −1.
    int endAt(Script text, int start) {
        int found = -1;
        int node = forward.root();
        for (int i = start; i < text.length() && node >= 0; i++) {
            node = forward.next(node, text.at(i));
            if (node >= 0
                    && !forward.at(node).isEmpty()
                    && !begins(text, start, forward.at(node))) {
                found = i + 1;
            }
        }
        return found;
    }

    private static boolean ends(Script text, int end, List<List<String>> friends) {
        for (List<String> list : friends) {
            for (int i = 0; i < list.size(); i++) {
                if (text.precedes(end, list.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean begins(Script text, int start, List<List<String>> friends) {
        for (List<String> list : friends) {
            for (int i = 0; i < list.size(); i++) {
                if (text.follows(start, list.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }
}
