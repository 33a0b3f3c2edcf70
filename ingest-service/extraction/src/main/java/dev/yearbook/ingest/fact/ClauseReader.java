package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.Tail;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.period.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the figures of one clause, from left to right.
final class ClauseReader {

    private final String text;
    private final List<TimeExpression> times;
    private final Memory memory;
    private final Setting setting;
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<TimeExpression> clauseTime = Optional.empty();
    private int clauseStart;

    ClauseReader(String text, List<TimeExpression> times, Memory memory, Setting setting) {
        this.text = text;
        this.times = times;
        this.memory = memory;
        this.setting = setting;
    }

    /// Reads the clause with these mentions, which stand outside brackets.
    List<Draft> read(Clause clause, List<Mention> mentions) {
        clauseTime = Optional.empty();
        memory.parts = Optional.empty();
        int number = Topics.number(text, clause);
        boolean before = mentions.stream().allMatch(mention -> mention.start() >= number);
        int from = before ? Math.max(clause.start(), number) : clause.start();
        clauseStart = from;
        List<Slot> slots = Slot.of(text, from, clause.end(), mentions);
        for (int i = 0; i < slots.size(); i++) {
            boolean leads = i + 1 < slots.size() && slots.get(i + 1).shared();
            readSlot(slots.get(i), right(slots, i), leads);
            among(slots, i);
        }
        return drafts;
    }

    private void among(List<Slot> slots, int i) {
        if (i == 0 || drafts.size() < 2) return;
        Slot whole = slots.get(i - 1);
        Slot part = slots.get(i);
        boolean single = whole.mentions().size() == 1 && part.mentions().size() == 1;
        if (single && Among.links(text.substring(whole.last().end(), part.first().start()))) {
            Among.settle(
                    drafts.get(drafts.size() - 2),
                    drafts.getLast(),
                    Wording.words(text, part.last().end(), part.rightEnd(), times),
                    memory);
        }
    }

    /// The words behind a figure; of two figures in a row (12类45件实事) both count what stands behind
    /// the second.
    private String right(List<Slot> slots, int i) {
        Slot slot = slots.get(i);
        boolean row =
                i + 1 < slots.size()
                        && text.substring(slot.last().end(), slots.get(i + 1).first().start())
                                .isBlank();
        Slot of = row ? slots.get(i + 1) : slot;
        return Wording.words(text, of.last().end(), of.rightEnd(), times);
    }

    private void readSlot(Slot slot, String right, boolean leads) {
        int start = slot.first().start();
        Tail tail = Tail.before(text, slot.leftStart(), start, times);
        String raw = Wording.words(text, slot.leftStart(), tail.end(), times);
        memory.cumulative |= tail.has(Role.CUMULATIVE) || raw.contains("累计");
        clauseTime = timeIn(slot.leftStart(), start).or(() -> clauseTime);
        boolean spanning =
                clauseTime.filter(time -> time.sense() == TimeExpression.Sense.SPAN).isPresent();
        boolean opens = slot.leftStart() == clauseStart;
        Words around =
                new Words(
                        tail,
                        raw,
                        right,
                        text.substring(slot.leftStart(), start),
                        leads,
                        slot.shared(),
                        opens,
                        spanning,
                        text.substring(
                                start, Math.max(start, slot.first().quantity().numeral().start())));
        List<Draft> read =
                slot.mentions().size() > 1
                        ? list(slot, around)
                        : List.of(one(slot.first(), around, memory.last));
        drafts.addAll(read);
    }

    /// Several values in a row: each belongs to the member at the same place of a list before.
    private List<Draft> list(Slot slot, Words around) {
        List<Mention> mentions = Mention.sharingUnit(slot.mentions());
        MemberList members = MemberList.of(around, mentions.size(), memory);
        List<Draft> read = new ArrayList<>();
        List<Figure> group = memory.group(around, mentions);
        for (int i = 0; i < mentions.size(); i++) {
            Optional<Figure> before =
                    group.size() == mentions.size() ? Optional.of(group.get(i)) : memory.last;
            Draft draft = one(mentions.get(i), around.with(members.words(i)), before);
            members.label(i)
                    .filter(label -> !draft.subject.endsWith(label))
                    .ifPresent(label -> draft.subject += label);
            read.add(draft);
        }
        memory.group = read.stream().map(Draft::figure).toList();
        return read;
    }

    private Optional<TimeExpression> timeIn(int from, int to) {
        return times.stream()
                .filter(time -> time.span().start() >= from && time.span().end() <= to)
                .filter(time -> !compared(time) && !Anaphora.named(text, time))
                .filter(time -> !Scope.wholeYear(text, time) || memory.time.isEmpty() && !aims())
                .reduce((first, second) -> second);
    }

    /// A time in brackets right behind a figure is its own: 收入12亿元（2021年）.
    private Optional<TimeExpression> behind(Mention mention) {
        int open = mention.end();
        if (open >= text.length() || text.charAt(open) != '（') {
            return Optional.empty();
        }
        return times.stream()
                .filter(time -> time.span().start() == open + 1)
                .filter(time -> text.startsWith("）", time.span().end()))
                .findFirst();
    }

    /// Among aims 全年 is the year to come, which need not be said.
    private boolean aims() {
        return setting.plans() || memory.target;
    }

    private boolean compared(TimeExpression time) {
        int start = time.span().start();
        return start > 0 && "比较".indexOf(text.charAt(start - 1)) >= 0;
    }

    private Draft one(Mention mention, Words around, Optional<Figure> before) {
        Tail tail = around.tail();
        Timing timing =
                behind(mention)
                        .map(Timing::of)
                        .or(() -> memory.running(around))
                        .orElseGet(() -> Times.of(tail, clauseTime, memory, setting));
        Draft draft = new Draft(mention.quantity(), timing);
        draft.kind = Kinds.of(mention.quantity(), around, memory.previous);
        memory.previous = Optional.of(draft.kind);
        draft.negative = tail.has(Role.DOWN);
        Optional<String> run = Runs.word(mention, around.asides());
        if (run.isPresent()) {
            draft.kind = Kind.LEVEL;
            new RunReader(memory, setting).read(draft, around, run.get(), before);
            return draft;
        }
        switch (draft.kind) {
            case LEVEL -> new LevelReader(memory, setting).read(draft, around, before);
            case MULTIPLE -> new MultipleReader(memory, setting).read(draft, around, before);
            case GROWTH, CHANGE -> new GrowthReader(memory, setting).read(draft, around, before);
            case SHARE -> new ShareReader(memory, setting).read(draft, around, before);
            case RANK -> new RankReader(memory, setting).read(draft, around, before);
        }
        Pairs.settle(draft, around, timing, memory, setting);
        memory.read = Optional.of(draft.kind);
        return draft;
    }
}
