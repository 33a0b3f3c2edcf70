package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.HeadSense;
import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.VerbSense;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import dev.yearbook.ingest.quantity.Dimension;
import dev.yearbook.ingest.quantity.Unit;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells apart what happens during a period, what is so at a date and what has added up.
///
/// | indicator | time | basis |
/// | --- | --- | --- |
/// | 销售收入 | 截至11月底 | flow from 1 January |
/// | 累计发表论文 | 截至年底 | cumulative |
/// | 累计服务用户 | 全年 | flow |
/// | 拥有实验室 | | stock |
final class BasisRules {

    /// Things counted by what they earned or spent in the year are counted in the year.
    private static final Pattern CONDITION =
            Pattern.compile("(经费|收入|产值|投入强度|营收).{0,12}(超过?|达到|突破|高于)");

    private static final Pattern NUMBER = Pattern.compile("(总数|总量|总额|规模|数量|数目|人数|个数|户数|家数|数)$");

    /// 投资总量: the noun before says what sort of figure it is.
    private static final Pattern GENERAL = Pattern.compile("(总量|总额|规模)$");

    /// 年门诊, 日均: so many in a year or day.
    private static final Pattern YEARLY = Pattern.compile("^年(?![末底初均])");

    /// Units of what is handled during a period when the text names one.
    private static final Set<String> CASES = Set.of("件", "项");

    /// Units that count what happens.
    private static final Set<String> EVENTS =
            Set.of("次", "发", "发次", "场", "场次", "期", "篇", "届", "笔", "班次", "列");

    private BasisRules() {}

    static Basis of(
            Optional<VerbSense> verb,
            String indicator,
            Unit unit,
            boolean cumulative,
            Timing timing) {
        if (cumulative && !timing.is(Sense.DURING)) {
            return Basis.CUMULATIVE;
        }
        Basis own = own(verb, indicator, unit, timing);
        if (timing.is(Sense.SINCE)) {
            return own == Basis.STOCK ? own : Basis.CUMULATIVE;
        }
        return own == Basis.FLOW && summed(verb, unit.dimension(), timing) ? Basis.CUMULATIVE : own;
    }

    /// What has happened until now or a date, and is counted, has added up: 截至年底承接项目12项.
    private static boolean summed(Optional<VerbSense> verb, Dimension dimension, Timing timing) {
        boolean event = verb.filter(VerbSense.EVENT::equals).isPresent();
        boolean yearEnd = timing.end().getDayOfYear() >= 365;
        return event
                && (timing.is(Sense.NOW) || timing.is(Sense.AS_OF) && yearEnd && counts(dimension));
    }

    private static boolean counts(Dimension dimension) {
        return switch (dimension) {
            case COUNT, PEOPLE, VISITS, DURATION -> true;
            default -> false;
        };
    }

    private static Basis own(Optional<VerbSense> verb, String indicator, Unit unit, Timing timing) {
        if (verb.isPresent()) {
            return verb.get() == VerbSense.HOLD ? Basis.STOCK : Basis.FLOW;
        }
        boolean visits = unit.dimension() == Dimension.VISITS;
        if (visits || CONDITION.matcher(indicator).find() || YEARLY.matcher(indicator).find()) {
            return Basis.FLOW;
        }
        return head(indicator).orElseGet(() -> byUnit(unit, timing));
    }

    private static Optional<Basis> head(String indicator) {
        String noun = NUMBER.matcher(indicator).replaceFirst("");
        return GENERAL.matcher(indicator).find()
                ? sense(noun).or(() -> sense(indicator))
                : sense(indicator).or(() -> sense(noun));
    }

    private static Optional<Basis> sense(String noun) {
        return Vocabulary.HEADS
                .endingAt(noun, noun.length(), 0)
                .map(Lexicon.Match::meaning)
                .map(head -> head == HeadSense.STOCK ? Basis.STOCK : Basis.FLOW);
    }

    private static Basis byUnit(Unit unit, Timing timing) {
        boolean handled = CASES.contains(unit.base()) && timing.is(Sense.DURING);
        if (handled || EVENTS.contains(unit.base())) {
            return Basis.FLOW;
        }
        if (timing.is(Sense.DURING) && timing.partOfYear()) {
            return Basis.FLOW;
        }
        if (unit.dimension() == Dimension.PERCENT && timing.is(Sense.AS_OF)) {
            return Basis.STOCK;
        }
        return switch (unit.dimension()) {
            case COUNT, PEOPLE, AREA, LENGTH, RANK -> Basis.STOCK;
            default -> Basis.FLOW;
        };
    }
}
