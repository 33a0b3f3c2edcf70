package dev.yearbook.ingest.quantity;

import java.util.ArrayList;
import java.util.List;

/// Words with what they mean, found by the longest match at a position.
final class Trie<V> {

    private static final int ROOT = 0;

    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private int edges;
    private final List<List<V>> values = new ArrayList<>(List.of(List.of()));

    /// Adds a word. One word may mean several things.
    void put(String word, V value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            node = child(node, word.charAt(i));
        }
        List<V> all = new ArrayList<>(values.get(node));
        all.add(value);
        values.set(node, List.copyOf(all));
    }

    /// The node that `c` leads to from `node`, or −1.
    int next(int node, char c) {
        long key = key(node, c);
        for (int slot = slot(key); keys[slot] != 0; slot = slot + 1 & keys.length - 1) {
            if (keys[slot] == key) {
                return targets[slot];
            }
        }
        return -1;
    }

    /// Where walking a trie begins.
    int root() {
        return ROOT;
    }

    /// What the word that leads to `node` means; empty where no word ends.
    List<V> at(int node) {
        return values.get(node);
    }

    private int child(int node, char c) {
        int known = next(node, c);
        if (known >= 0) {
            return known;
        }
        if (2 * (edges + 1) > keys.length) {
            grow();
        }
        values.add(List.of());
        insert(key(node, c), values.size() - 1);
        return values.size() - 1;
    }

    private void insert(long key, int target) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        keys[slot] = key;
        targets[slot] = target;
        edges++;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldKeys.length * 2];
        edges = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                insert(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static long key(int node, char c) {
        return (long) (node + 1) << 16 | c;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
    }
}
