package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.VerbSense;
import dev.yearbook.ingest.fact.ClauseReader.Words;
import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.fact.Fact.Kind;
import java.util.Optional;

/// Reads a level: what is counted, before or behind the figure.
///
/// | clause | indicator |
/// | --- | --- |
/// | 获批6家重点实验室 | 获批重点实验室 |
/// | 发表论文120篇 | 发表论文 |
/// | 专利授权量达3万件 | 专利授权量 |
/// | 其中在《自然》发表12篇 | that of the figure before, 在《自然》 |
final class LevelReader {

    private final Memory memory;
    private final Setting setting;

    LevelReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, Optional<Figure> before) {
        Nominal nominal = around.nominal();
        Optional<String> counted = Counted.noun(around.right(), draft.quantity.unit().dimension());
        draft.subject = Subjects.of(nominal, memory, setting);
        nominal.qualifiers().stream().map(Wording::tidy).forEach(draft.qualifiers::add);
        draft.verb = nominal.verb();
        Optional<VerbSense> sense = nominal.sense();
        if (counted.isPresent()) {
            counted(draft, nominal, counted.get(), around);
        } else if (nominal.noun().isEmpty() && before.isPresent()) {
            inherit(draft, nominal, before.get());
            sense = sense.isPresent() ? sense : verbOf(before.get());
        } else {
            noun(draft, nominal, around, before);
        }
        carryVerb(draft, before);
        finish(draft, sense, nominal, around);
    }

    private static Optional<VerbSense> verbOf(Figure figure) {
        return dev.yearbook.ingest.context.Vocabulary.VERBS.of(figure.verb());
    }

    private void counted(Draft draft, Nominal nominal, String noun, Words around) {
        boolean list = nominal.noun().contains("、") || nominal.noun().endsWith("等");
        String modifier = list || around.shared() ? "" : nominal.noun();
        if (around.shared() && nominal.verb().isEmpty()) {
            draft.verb = memory.last.map(Figure::verb).orElse("");
        }
        draft.indicator = Wording.tidy(draft.verb + modifier + noun);
        draft.rule("counted noun behind");
    }

    private void noun(Draft draft, Nominal nominal, Words around, Optional<Figure> before) {
        String noun = Wording.tidy(nominal.indicator());
        draft.qualifiers.addAll(Wording.definitions(around.words()));
        boolean dependent = before.isPresent() && Dependents.depends(nominal, draft, memory);
        if (dependent) {
            Figure owner = before.get();
            draft.subject = owner.subject();
            noun = Dependents.join(owner.indicator(), noun);
            draft.qualifiers.addAll(owner.qualifiers());
            draft.rule("dependent noun");
        } else if (nominal.part() && before.isPresent()) {
            part(draft, noun, before.get());
            return;
        }
        draft.indicator = noun;
        draft.rule("noun before, " + nominal.rule());
    }

    /// 其中: the noun restricts the figure before, unless it has the same head itself.
    private static void part(Draft draft, String noun, Figure before) {
        draft.subject = before.subject();
        boolean own = Dependents.sameHead(noun, before.indicator());
        draft.indicator = own ? noun : before.indicator();
        draft.qualifiers.addAll(before.qualifiers());
        if (!own) {
            draft.qualifiers.add(noun);
        }
        draft.rule("part of the figure before");
    }

    private static void inherit(Draft draft, Nominal nominal, Figure before) {
        if (nominal.subject().isEmpty()) {
            draft.subject = before.subject();
        }
        draft.indicator =
                nominal.verb().isEmpty() || before.indicator().startsWith(nominal.verb())
                        ? before.indicator()
                        : nominal.verb() + before.indicator().substring(before.verb().length());
        draft.qualifiers.addAll(0, before.qualifiers());
        draft.basis = before.basis();
        draft.rule("indicator of the figure before");
    }

    private void carryVerb(Draft draft, Optional<Figure> before) {
        boolean listed = draft.verb.isEmpty() && !memory.sentence.isEmpty() && before.isPresent();
        if (listed && Dependents.listItem(draft, before.get())) {
            draft.verb = before.get().verb();
            draft.indicator = draft.verb + draft.indicator;
            draft.rule("verb of the list");
        }
    }

    private void finish(Draft draft, Optional<VerbSense> sense, Nominal nominal, Words around) {
        Optional<VerbSense> verb =
                sense.isPresent()
                        ? sense
                        : dev.yearbook.ingest.context.Vocabulary.VERBS.of(draft.verb);
        draft.basis =
                BasisRules.of(
                        verb,
                        draft.indicator,
                        draft.quantity.unit().dimension(),
                        memory.cumulative || nominal.cumulative(),
                        draft.timing);
        boolean reached = verb.isEmpty() || around.tail().has(Role.TO) || draft.basis != Basis.FLOW;
        draft.timing = Times.settled(draft.timing, draft.basis, reached, setting);
        if (verb.filter(VerbSense.ADD::equals).isPresent() && draft.kind == Kind.LEVEL) {
            draft.kind = Kind.CHANGE;
        }
        memory.remember(draft.figure());
    }
}
