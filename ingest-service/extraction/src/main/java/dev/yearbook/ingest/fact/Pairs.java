package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Tail;
import dev.yearbook.ingest.fact.Fact.Kind;
import java.util.Optional;
import java.util.regex.Pattern;

/// Gives the two figures of 从…增长到… their times; a second pair of the sentence has those of the
/// first.
final class Pairs {

    /// 从全国第12位: the word of the pair stands before the field of the rank.
    private static final Pattern RANK_FROM = Pattern.compile("[从由][^，]{0,6}$");

    private Pairs() {}

    /// @param stated the time that the words around the figure state
    static void settle(Draft draft, Words around, Timing stated, Memory memory, Setting setting) {
        Tail tail = around.tail();
        if (draft.kind == Kind.GROWTH || draft.kind == Kind.CHANGE) {
            return;
        }
        if (tail.from() || draft.kind == Kind.RANK && RANK_FROM.matcher(around.words()).find()) {
            first(draft, tail, stated, memory, setting);
        } else if (tail.has(Role.TO) || draft.kind == Kind.RANK) {
            second(draft, tail, memory);
        }
    }

    private static void first(
            Draft draft, Tail tail, Timing stated, Memory memory, Setting setting) {
        if (tail.time().isPresent()) {
            memory.pairFrom = Optional.of(stated);
        } else {
            draft.timing = Times.pairStart(memory, stated, setting);
        }
        draft.rule("first of a pair");
    }

    private static void second(Draft draft, Tail tail, Memory memory) {
        if (tail.time().isPresent()) {
            memory.pairTo = Optional.of(draft.timing);
        } else {
            memory.pairTo.ifPresent(timing -> draft.timing = timing);
        }
    }
}
