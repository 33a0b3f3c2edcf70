package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Names;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.context.VerbSense;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a level: what is counted, before or behind the figure.
///
/// | clause | indicator |
/// | --- | --- |
/// | 获批6家重点实验室 | 获批重点实验室 |
/// | 发表论文120篇 | 发表论文 |
/// | 专利授权量达3万件 | 专利授权量 |
/// | 其中在《自然》发表12篇 | that of the figure before, 在《自然》 |
final class LevelReader {

    /// 12个项目已建成: how many are so by now.
    private static final Pattern ALREADY =
            Pattern.compile("(?<=.{2})(已|已经|均已|全部)(全面|全部|基本)?(建成|完工|开工|投产|投用|开放|启用|开通|覆盖|入驻|上线)");

    private static final String COUNTED = "counted noun behind";

    private final Memory memory;
    private final Setting setting;

    LevelReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, Optional<Figure> before) {
        if (before.isPresent() && Achieved.reached(draft, around, before.get())) {
            return;
        }
        Nominal nominal = around.nominal();
        Optional<String> counted = Counted.noun(around.right(), draft.quantity.unit().dimension());
        draft.subject = Subjects.of(nominal, memory, setting);
        nominal.qualifiers().stream().map(Wording::tidy).forEach(draft.qualifiers::add);
        memory.scope.ifPresent(draft.qualifiers::add);
        draft.verb = nominal.verb();
        Optional<VerbSense> sense = nominal.sense();
        if (counted.isPresent()) {
            sense = counted(draft, nominal, counted.get(), around);
        } else if (Parts.opened(nominal, memory, draft)) {
            Parts.read(draft, nominal, around, memory);
            sense = sense.or(() -> Vocabulary.VERBS.of(draft.verb));
        } else if (nominal.noun().isEmpty()) {
            sense = bare(draft, nominal, around, before);
        } else {
            noun(draft, nominal, around, before);
        }
        actor(draft, nominal);
        carryVerb(draft, around, before);
        boolean carried = !draft.verb.equals(nominal.verb());
        finish(
                draft,
                sense.or(() -> carried ? Vocabulary.VERBS.of(draft.verb) : Optional.empty()),
                nominal,
                around);
    }

    private Optional<VerbSense> counted(Draft draft, Nominal nominal, String noun, Words around) {
        boolean list = nominal.noun().contains("、") || nominal.noun().endsWith("等");
        String modifier = list || around.shared() ? "" : nominal.noun();
        if (around.shared() && nominal.verb().isEmpty()) {
            draft.verb = memory.last.map(Figure::verb).orElse("");
        }
        draft.indicator =
                Reported.drop(draft.verb)
                        + Wording.tidy(modifier + Predicates.counted(noun, around));
        draft.rule(COUNTED);
        Optional<VerbSense> behind = Predicates.sense(nominal.noun(), noun);
        if (behind.isPresent()
                && around.opens()
                && nominal.empty()
                && nominal.subject().isEmpty()) {
            draft.subject = setting.subject();
        }
        return nominal.sense().or(() -> behind);
    }

    private Optional<VerbSense> bare(
            Draft draft, Nominal nominal, Words around, Optional<Figure> before) {
        Optional<String> pending = memory.pending.or(() -> memory.topic);
        boolean own = !nominal.verb().isEmpty() && memory.sentence.isEmpty();
        boolean alone = nominal.empty() && memory.sentence.isEmpty() && around.opens();
        if (alone
                && (before.isEmpty() || memory.label.isPresent())
                && Labels.name(draft, memory, setting)) {
            return Vocabulary.VERBS.of(draft.verb);
        }
        if (pending.isPresent() && memory.sentence.isEmpty()) {
            draft.indicator = nominal.verb() + pending.get();
            draft.rule("noun of the clause before");
        } else if (own || before.isEmpty()) {
            draft.indicator = nominal.verb();
            nominal.actor()
                    .filter(actor -> nominal.sense().filter(VerbSense.ADD::equals).isPresent())
                    .ifPresent(actor -> {
                        draft.indicator = nominal.verb() + actor;
                        draft.qualifiers.remove(actor);
                    });
            draft.rule("verb alone");
        } else {
            boolean total = totals(nominal, around, before.get());
            inherit(draft, nominal, before.get(), total);
            return total
                    ? Optional.empty()
                    : nominal.sense().or(() -> Vocabulary.VERBS.of(before.get().verb()));
        }
        return nominal.sense();
    }

    private void noun(Draft draft, Nominal nominal, Words around, Optional<Figure> before) {
        String own = Wording.tidy(Reported.drop(nominal.verb()) + nominal.noun());
        draft.qualifiers.addAll(Wording.definitions(around.asides()));
        if (before.isPresent() && Dependents.depends(nominal, draft, memory)) {
            Figure owner = memory.owner(draft, before.get());
            draft.subject = owner.subject();
            draft.indicator = Dependents.join(Dependents.total(owner, own), own);
            owner.qualifiers().stream()
                    .filter(q -> !q.contains("之比"))
                    .forEach(draft.qualifiers::add);
            draft.rule("dependent noun");
        } else if (before.isPresent() && own.startsWith("与") && own.endsWith("之比")) {
            draft.subject = before.get().subject();
            draft.indicator = before.get().indicator();
            draft.qualifiers.add(own);
        } else {
            draft.indicator = Siblings.complete(own, nominal, draft, memory);
        }
        draft.rule("noun before, " + nominal.rule());
    }

    /// 新增12家，共计66家: what the total counts is not new.
    private static boolean totals(Nominal nominal, Words around, Figure before) {
        boolean added =
                Vocabulary.VERBS.of(before.verb()).filter(VerbSense.ADD::equals).isPresent();
        boolean all =
                around.says("共计") || around.says("总计") || around.says("共有") || around.says("累计达");
        return around.says("总数") || around.says("总量") || added && all && nominal.verb().isEmpty();
    }

    private static void inherit(Draft draft, Nominal nominal, Figure before, boolean total) {
        if (nominal.subject().isEmpty()) {
            draft.subject = before.subject();
        }
        String object =
                before.indicator()
                        .substring(Math.min(before.verb().length(), before.indicator().length()));
        boolean known = nominal.verb().isEmpty() || before.indicator().contains(nominal.verb());
        boolean spent =
                draft.quantity.unit().dimension() == Dimension.MONEY
                        && before.dimension() == Dimension.COUNT;
        draft.indicator =
                known
                        ? before.indicator()
                        : spent ? object + nominal.verb() : nominal.verb() + object;
        if (total) {
            draft.indicator = Dependents.total(before, "总数");
        }
        draft.qualifiers.addAll(
                0,
                before.qualifiers().stream()
                        .filter(q -> nominal.actor().isEmpty() || Names.kind(q).isEmpty())
                        .toList());
        draft.basis = before.basis();
        draft.rule("indicator of the figure before");
    }

    /// The sort of things that acts in a sentence restricts what its later clauses count.
    private void actor(Draft draft, Nominal nominal) {
        if (nominal.actor().isPresent() || nominal.subject().isPresent()) {
            memory.actor = nominal.actor();
        } else if (!nominal.verb().isEmpty() && !nominal.part()) {
            memory.actor.ifPresent(draft.qualifiers::add);
        }
    }

    /// 新认定中心6家，江城省新型机构1家: in the report of a smaller place the place is part of a name.
    private boolean elsewhere(Draft draft) {
        boolean place = draft.rules.contains("noun before, place");
        boolean here = draft.subject.equals(setting.place()) || setting.place().equals("全国");
        return place && !here && Vocabulary.PLACES.of(draft.subject).isPresent();
    }

    private void carryVerb(Draft draft, Words around, Optional<Figure> before) {
        boolean stated = around.stated();
        boolean behind = draft.rules.stream().anyMatch(rule -> rule.startsWith("counted"));
        boolean listed =
                !stated
                        && !(behind && around.opens())
                        && draft.verb.isEmpty()
                        && !memory.sentence.isEmpty()
                        && before.isPresent();
        if (listed
                && Dependents.listItem(draft, before.get(), !around.opens() && !around.shared())) {
            draft.verb = before.get().verb();
            draft.indicator = Reported.drop(draft.verb) + draft.indicator;
            draft.subject = before.get().subject();
            draft.rule("verb of the list");
        }
    }

    /// 累计 holds for the verbs that follow in the sentence and for the items of their lists, and not
    /// for what a later clause says was reached (集群达到4个) or counts before a verb of its own.
    private boolean cumulative(
            Draft draft, Optional<VerbSense> verb, Nominal nominal, Words around) {
        boolean own = nominal.cumulative() || around.cumulative();
        if (own || !memory.cumulative) {
            return own;
        }
        boolean reached = around.stated() && !around.asides().strip().endsWith("共");
        boolean behind = draft.rules.contains(COUNTED) || verb.isPresent();
        boolean counted = nominal.sense().isEmpty() && behind && around.opens();
        return !counted && !(reached && nominal.sense().isEmpty());
    }

    /// 五年来共有12项成果获奖: the verb behind tells of all the years.
    private static boolean happened(Draft draft, Optional<VerbSense> verb) {
        return draft.rules.contains(COUNTED)
                && (verb.isPresent() || Predicates.within(draft.indicator));
    }

    private void finish(Draft draft, Optional<VerbSense> verb, Nominal nominal, Words around) {
        draft.basis =
                BasisRules.of(
                        verb,
                        draft.indicator,
                        draft.quantity.unit(),
                        cumulative(draft, verb, nominal, around),
                        draft.timing);
        if (draft.rules.contains(COUNTED)
                && ALREADY.matcher(draft.indicator).find()
                && draft.basis == Basis.FLOW) {
            draft.basis = Basis.STOCK;
        }
        boolean average = Averages.note(draft, around);
        boolean reached =
                !average && around.stated()
                        || !average && verb.isEmpty() && !around.spanning()
                        || draft.basis != Basis.FLOW;
        draft.timing = Times.settled(draft.timing, draft.basis, reached, setting);
        boolean pair = around.tail().from() || around.tail().has(Role.TO);
        if (verb.filter(VerbSense.ADD::equals).isPresent() && !pair && draft.kind == Kind.LEVEL) {
            draft.kind = Kind.CHANGE;
        }
        memory.remember(draft.figure());
    }
}
