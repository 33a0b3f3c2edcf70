package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.HeadSense;
import dev.yearbook.ingest.context.Lexicon;
import dev.yearbook.ingest.context.VerbSense;
import dev.yearbook.ingest.context.Vocabulary;
import dev.yearbook.ingest.fact.Fact.Basis;
import dev.yearbook.ingest.period.TimeExpression.Sense;
import dev.yearbook.ingest.quantity.Dimension;
import java.util.Optional;

/// Tells apart what happens during a period, what is so at a date and what has added up.
///
/// | indicator | time | basis |
/// | --- | --- | --- |
/// | 销售收入 | 截至11月底 | flow from 1 January |
/// | 累计发表论文 | 截至年底 | cumulative |
/// | 累计服务用户 | 全年 | flow |
/// | 拥有实验室 | | stock |
final class BasisRules {

    private BasisRules() {}

    static Basis of(
            Optional<VerbSense> verb,
            String indicator,
            Dimension dimension,
            boolean cumulative,
            Timing timing) {
        boolean during = timing.is(Sense.DURING) || timing.is(Sense.SPAN);
        if (cumulative && !timing.is(Sense.DURING)) {
            return Basis.CUMULATIVE;
        }
        if (timing.is(Sense.SINCE)) {
            return Basis.CUMULATIVE;
        }
        Basis own = own(verb, indicator, dimension);
        boolean summed = own == Basis.FLOW && verb.isPresent() && timing.is(Sense.NOW) && !during;
        return summed ? Basis.CUMULATIVE : own;
    }

    private static Basis own(Optional<VerbSense> verb, String indicator, Dimension dimension) {
        if (verb.isPresent()) {
            return verb.get() == VerbSense.HOLD ? Basis.STOCK : Basis.FLOW;
        }
        return head(indicator).orElseGet(() -> byUnit(dimension));
    }

    private static Optional<Basis> head(String indicator) {
        return Vocabulary.HEADS
                .endingAt(indicator, indicator.length(), 0)
                .map(Lexicon.Match::meaning)
                .map(head -> head == HeadSense.STOCK ? Basis.STOCK : Basis.FLOW);
    }

    private static Basis byUnit(Dimension dimension) {
        return switch (dimension) {
            case COUNT, PEOPLE, AREA, LENGTH, RANK -> Basis.STOCK;
            default -> Basis.FLOW;
        };
    }
}
