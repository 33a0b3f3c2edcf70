package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Tail;
import dev.yearbook.ingest.fact.Fact.Kind;

/// Gives the two figures of 从…增长到… their times; a second pair of the sentence has those of the
/// first.
final class Pairs {

    private Pairs() {}

    static void settle(Draft draft, Tail tail, Memory memory, Setting setting) {
        if (draft.kind == Kind.GROWTH || draft.kind == Kind.CHANGE) {
            return;
        }
        if (tail.from()) {
            first(draft, tail, memory, setting);
        } else if (tail.has(Role.TO)) {
            second(draft, tail, memory);
        }
    }

    private static void first(Draft draft, Tail tail, Memory memory, Setting setting) {
        if (tail.time().isPresent()) {
            memory.pairFrom = java.util.Optional.of(draft.timing);
        } else {
            draft.timing = Times.pairStart(memory, draft.timing, setting);
        }
        draft.rule("first of a pair");
    }

    private static void second(Draft draft, Tail tail, Memory memory) {
        if (tail.time().isPresent()) {
            memory.pairTo = java.util.Optional.of(draft.timing);
        } else {
            memory.pairTo.ifPresent(timing -> draft.timing = timing);
        }
        draft.rule("level reached");
    }
}
