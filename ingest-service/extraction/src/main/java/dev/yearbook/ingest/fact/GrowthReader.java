package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.context.Role;
import dev.yearbook.ingest.fact.Fact.Kind;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.List;
import java.util.Optional;

/// Reads a growth or a change: 产值增长12%, 比上年增加3亿元, 同比提高0.2个百分点.
final class GrowthReader {

    private static final List<String> COMPARABLE =
            List.of("可比价格", "可比价", "可比口径", "同口径", "不变价", "名义", "实际", "扣除价格因素", "年均");

    private final Memory memory;
    private final Setting setting;

    GrowthReader(Memory memory, Setting setting) {
        this.memory = memory;
        this.setting = setting;
    }

    void read(Draft draft, Words around, Optional<Figure> before) {
        Nominal nominal = around.nominal();
        Optional<Comparison> than =
                before.flatMap(figure -> Comparison.of(around, figure, draft, memory));
        boolean own = !nominal.indicator().isEmpty() && than.isEmpty();
        if (than.isPresent()) {
            draft.like(before.get());
            draft.indicator = than.get().indicator();
            draft.timing = before.get().timing();
            draft.rule("compared with another place or time");
        } else if (own) {
            own(draft, nominal, around, before);
        } else if (before.isPresent()) {
            draft.like(before.get());
            nominal.subject().ifPresent(s -> draft.subject = Subjects.resolve(s, setting));
            if (draft.quantity.unit().dimension() == Dimension.POINTS) {
                draft.indicator = Comparison.rate(before.get(), memory);
            }
            draft.rule("growth of the figure before");
            boolean told = around.tail().time().isPresent();
            boolean lent = draft.timing.sense().isEmpty() || clauseOf(draft);
            if (!told && lent && !overall(draft, before.get(), around)) {
                draft.timing = before.get().timing();
            }
        } else {
            draft.subject = setting.subject();
        }
        draft.whole =
                than.map(Comparison::whole)
                        .orElseGet(() ->
                                draft.kind == Kind.CHANGE && !compared(around)
                                        ? ""
                                        : base(draft, around));
        comparability(draft, around);
        average(draft);
        if (own) {
            memory.remember(draft.figure());
        }
    }

    /// A time further away than the figure before gives way to that figure's own.
    private boolean clauseOf(Draft draft) {
        return memory.time.map(Timing::of).filter(draft.timing::equals).isPresent();
    }

    /// 五年来，产值突破500亿元，增长42%: the level is that of the last year, its growth that of all.
    private static boolean overall(Draft draft, Figure before, Words around) {
        return draft.timing.is(Sense.SPAN)
                && before.timing().equals(draft.timing.lastYear())
                && !around.tail().has(Role.BASE);
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
        } else {
            noun = Siblings.complete(noun, nominal, draft, memory);
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
        if (base.contains("环比")) {
            return "上月";
        }
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
                : draft.timing.partOfYear() ? "上年同期" : "上年";
    }

    /// A yearly average speaks of the years that the text reviews, not of their last.
    private void average(Draft draft) {
        if (!draft.qualifiers.contains("年均") || draft.timing.is(Sense.SPAN)) {
            return;
        }
        memory.time
                .filter(time -> time.sense() == Sense.SPAN)
                .map(Timing::of)
                .or(setting::review)
                .ifPresent(span -> draft.timing = span);
    }

    private static void comparability(Draft draft, Words around) {
        String said = around.tail().base() + around.words();
        COMPARABLE.stream().filter(said::contains).forEach(draft.comparability::add);
        if (said.contains("年均") || said.contains("每年")) {
            draft.qualifiers.add("年均");
        }
    }
}
