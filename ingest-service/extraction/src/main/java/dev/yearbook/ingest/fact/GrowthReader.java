package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads a growth or a change: 产值增长12%, 比上年增加3亿元, 同比提高0.2个百分点.
final class GrowthReader {

    private static final List<String> COMPARABLE =
            List.of("可比价格", "可比价", "可比口径", "同口径", "不变价", "名义", "实际", "扣除价格因素", "年均");

    private static final Pattern THAN = Pattern.compile("^(高于|低于|优于|快于|慢于|好于|高出|领先于?)");

    private final Memory memory;
    private final Setting setting;

    GrowthReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, Optional<Figure> before) {
        Nominal nominal = around.nominal();
        boolean than = THAN.matcher(around.words()).find() && before.isPresent();
        boolean own = !nominal.indicator().isEmpty() && !than;
        if (than) {
            draft.like(before.get());
            draft.indicator = before.get().indicator() + Wording.tidy(around.words());
            draft.timing = before.get().timing();
            draft.rule("compared with another place");
        } else if (own) {
            own(draft, nominal, around, before);
        } else if (before.isPresent()) {
            draft.like(before.get());
            nominal.subject().ifPresent(s -> draft.subject = Subjects.resolve(s, setting));
            draft.rule("growth of the figure before");
            if (draft.timing.sense().isEmpty() || clauseOf(before.get(), draft)) {
                draft.timing = before.get().timing();
            }
        } else {
            draft.subject = setting.subject();
        }
        draft.whole =
                than || draft.kind == Kind.CHANGE && !compared(around) ? "" : base(draft, around);
        comparability(draft, around);
        if (own) {
            memory.remember(draft.figure());
        }
    }

    /// A time further away than the figure before gives way to that figure's own.
    private boolean clauseOf(Figure before, Draft draft) {
        return memory.time.map(Timing::of).filter(draft.timing::equals).isPresent();
    }

    private void own(Draft draft, Nominal nominal, Words around, Optional<Figure> before) {
        draft.subject = Subjects.of(nominal, memory, setting);
        String noun = Wording.tidy(Reported.drop(nominal.verb()) + nominal.noun());
        draft.qualifiers.addAll(nominal.qualifiers().stream().map(Wording::tidy).toList());
        draft.qualifiers.addAll(Wording.definitions(around.asides()));
        if (before.isPresent() && Dependents.depends(nominal, draft, memory)) {
            noun = Dependents.join(before.get().indicator(), noun);
            draft.subject = before.get().subject();
            draft.qualifiers.addAll(before.get().qualifiers());
        }
        draft.indicator = noun;
        draft.verb = nominal.verb();
        draft.basis =
                BasisRules.of(
                        nominal.sense(),
                        draft.indicator,
                        draft.quantity.unit(),
                        false,
                        draft.timing);
        draft.rule("growth, " + nominal.rule());
    }

    private static boolean compared(Words around) {
        return around.tail().has(Role.BASE)
                || around.tail().has(Role.UP)
                || around.tail().has(Role.DOWN);
    }

    private static String base(Draft draft, Words around) {
        String base = around.tail().base();
        if (base.contains("同比") || base.contains("同期")) {
            return "上年同期";
        }
        if (base.startsWith("比") || base.startsWith("较")) {
            String than = base.substring(1);
            return than.startsWith("去年") || than.startsWith("上年") ? "上年" : than;
        }
        boolean average =
                base.contains("年均") || base.contains("每年") || around.words().contains("年均");
        return draft.timing.is(Sense.SPAN) && !average
                ? (draft.timing.start().getYear() - 1) + "年"
                : "上年";
    }

    private static void comparability(Draft draft, Words around) {
        String said = around.tail().base() + around.words();
        COMPARABLE.stream().filter(said::contains).forEach(draft.comparability::add);
        if (said.contains("年均") || said.contains("每年")) {
            draft.qualifiers.add("年均");
        }
    }
}
