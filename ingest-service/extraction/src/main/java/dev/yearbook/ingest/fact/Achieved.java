package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Fact.Status;
import java.util.regex.Pattern;

/// Reads what an amount was to be and how much of that was reached: 投资35亿元，完成年度目标100亿元的35%. The aim
/// is a target of the figure before, the percentage its share.
final class Achieved {

    static final String WHOLE = "目标任务";
    private static final Pattern AIM = Pattern.compile("完成.{0,8}(目标|任务|计划|预算)$");

    private Achieved() {}

    /// Makes the draft the target of the figure before, if the clause says 完成年度目标 of it.
    static boolean reached(Draft draft, Words around, Figure before) {
        if (!AIM.matcher(around.words().strip()).find()
                || draft.quantity.unit().dimension() != before.dimension()) {
            return false;
        }
        draft.like(before);
        draft.indicator = before.indicator() + "目标";
        draft.timing = Timing.year(before.timing().end().getYear());
        draft.status = Status.TARGET;
        draft.rule("aim of the figure before");
        return true;
    }

    /// Whether a percentage stands right behind an aim: ….目标100亿元的35%.
    static boolean shareOf(Words around) {
        return around.shared() && around.words().strip().equals("的");
    }
}
