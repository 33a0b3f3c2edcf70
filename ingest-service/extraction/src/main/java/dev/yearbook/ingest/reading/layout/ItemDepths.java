package dev.yearbook.ingest.reading.layout;

import java.util.ArrayDeque;
import java.util.Deque;

/// How deep the items of plain-text lists stand, by the blanks before them.
final class ItemDepths {

    private static final int DEEPEST = 9;

    private final Deque<Integer> indents = new ArrayDeque<>();

    /// The list ends.
    void reset() {
        indents.clear();
    }

    /// The depth, from 0, of an item that stands `indent` columns from the margin.
    int depth(int indent) {
        while (!indents.isEmpty() && indents.peek() > indent) {
            indents.pop();
        }
        if (indents.isEmpty() || indents.peek() < indent && indents.size() <= DEEPEST) {
            indents.push(indent);
        }
        return indents.size() - 1;
    }
}
