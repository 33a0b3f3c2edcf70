package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Tail;
import dev.yearbook.ingest.context.VerbSense;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.period.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the figures of one clause.
final class ClauseReader {

    private final String text;
    private final List<TimeExpression> times;
    private final Memory memory;
    private final Setting setting;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<TimeExpression> clauseTime = Optional.empty();

    ClauseReader(String text, List<TimeExpression> times, Memory memory, Setting setting) {
        this.text = text;
        this.times = times;
        this.memory = memory;
        this.setting = setting;
    }

    /// Reads the clause with these mentions, which stand outside brackets.
    List<Draft> read(Clause clause, List<Mention> mentions) {
        clauseTime = Optional.empty();
        for (Slot slot : Slot.of(text, clause.start(), clause.end(), mentions)) {
            readSlot(clause, slot);
        }
        return drafts;
    }

    private void readSlot(Clause clause, Slot slot) {
        Tail tail = Tail.before(text, slot.leftStart(), slot.first().start(), times);
        String raw = Wording.words(text, slot.leftStart(), tail.end(), times);
        String right = Wording.words(text, slot.last().end(), slot.rightEnd(), times);
        memory.cumulative |= tail.has(Role.CUMULATIVE) || raw.contains("累计");
        Optional<TimeExpression> time = timeIn(slot.leftStart(), slot.first().start());
        clauseTime = time.or(() -> clauseTime);
        List<Draft> read = new ArrayList<>();
        List<String> members = slot.mentions().size() > 1 ? members(raw, slot) : List.of();
        for (int i = 0; i < slot.mentions().size(); i++) {
            String words = members.isEmpty() ? raw : members.get(i);
            Words around =
                    new Words(
                            tail, words, right, slot.shared(), slot.leftStart() == clause.start());
            read.add(readOne(slot.mentions().get(i), around, i, slot.mentions().size()));
        }
        drafts.addAll(read);
        if (read.size() > 1) {
            memory.group = read.stream().map(Draft::figure).toList();
        }
    }

    private List<String> members(String raw, Slot slot) {
        int share = Shares.taken(raw);
        String head = share > 0 ? raw.substring(0, share) : raw;
        List<String> members = Members.of(head, slot.mentions().size());
        return share > 0 ? members.stream().map(m -> m + raw.substring(share)).toList() : members;
    }

    private Optional<TimeExpression> timeIn(int from, int to) {
        return times.stream()
                .filter(time -> time.span().start() >= from && time.span().end() <= to)
                .filter(time -> !compared(time))
                .reduce((first, second) -> second);
    }

    private boolean compared(TimeExpression time) {
        int start = time.span().start();
        return start > 0 && "比较".indexOf(text.charAt(start - 1)) >= 0;
    }

    private Draft readOne(Mention mention, Words around, int index, int count) {
        Timing timing = Times.of(around.tail(), clauseTime, memory, setting);
        Draft draft = new Draft(mention.quantity(), timing);
        draft.kind = Kinds.of(mention.quantity(), around.tail(), around.words(), around.right());
        draft.negative = around.tail().has(Role.DOWN);
        Optional<Figure> before = before(index, count);
        switch (draft.kind) {
            case LEVEL, MULTIPLE -> new LevelReader(memory, setting).read(draft, around, before);
            case GROWTH, CHANGE -> new GrowthReader(memory, setting).read(draft, around, before);
            case SHARE -> new ShareReader(memory, setting).read(draft, around, before);
            case RANK -> new RankReader(memory, setting).read(draft, around, before);
        }
        pair(draft, around.tail());
        return draft;
    }

    /// The figure before that this one may speak of: of a list, the member at the same place.
    private Optional<Figure> before(int index, int count) {
        if (count > 1 && memory.group.size() == count) {
            return Optional.of(memory.group.get(index));
        }
        return memory.last;
    }

    private void pair(Draft draft, Tail tail) {
        if (draft.kind == Kind.GROWTH || draft.kind == Kind.CHANGE) {
            return;
        }
        if (tail.from()) {
            if (tail.time().isPresent()) {
                memory.pairFrom = Optional.of(draft.timing);
            } else {
                draft.timing = Times.pairStart(memory, draft.timing, setting);
            }
            draft.rule("from a pair");
        } else if (tail.has(Role.TO) && tail.time().isPresent()) {
            memory.pairTo = Optional.of(draft.timing);
        } else if (tail.has(Role.TO) && memory.pairTo.isPresent()) {
            draft.timing = memory.pairTo.get();
        }
    }

    /// The words around a figure.
    ///
    /// @param tail the function words directly before it
    /// @param words the words before them
    /// @param right the words behind the figure
    /// @param shared whether `words` also stand behind the figure before
    /// @param opens whether `words` begin the clause
    record Words(Tail tail, String words, String right, boolean shared, boolean opens) {

        Nominal nominal() {
            return NominalReader.read(Terms.shorten(words));
        }
    }

    static boolean event(Optional<VerbSense> sense) {
        return sense.filter(s -> s != VerbSense.HOLD).isPresent();
    }
}
