package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.quantity.Numeric.Quantity;
import dev.yearbook.ingest.quantity.Unit;
import java.util.List;

/// A quantity in a clause with all that is written of it: modifier, numeral and unit.
///
/// @param start where the expression begins in the text of the passage
/// @param end where it ends
record Mention(Quantity quantity, int start, int end) {

    static Mention of(Quantity quantity) {
        int start = quantity.numeral().start();
        int end = Math.max(quantity.numeral().end(), quantity.unitSpan().end());
        if (quantity.modifierSpan().isPresent()) {
            start = Math.min(start, quantity.modifierSpan().get().start());
            end = Math.max(end, quantity.modifierSpan().get().end());
        }
        return new Mention(quantity, start, end);
    }

    /// The part of the expression that lies in a clause.
    Mention within(Clause clause) {
        int from = Math.min(Math.max(start, clause.start()), clause.end());
        return new Mention(quantity, from, Math.max(from, Math.min(end, clause.end())));
    }

    /// The figures of a list of values; those without a unit have the one of the last: 12万、7万小时.
    static List<Mention> sharingUnit(List<Mention> list) {
        Quantity last = list.getLast().quantity();
        if (last.unit().equals(Unit.NONE)) {
            return list;
        }
        return list.stream()
                .map(m -> m.quantity().unit().equals(Unit.NONE) ? m.in(last.unit()) : m)
                .toList();
    }

    private Mention in(Unit unit) {
        Quantity q = quantity;
        Quantity shared =
                new Quantity(
                        q.numeral(),
                        q.unitSpan(),
                        q.modifierSpan(),
                        q.value().multiply(unit.factor()),
                        q.high().map(unit.factor()::multiply),
                        unit,
                        q.modifier(),
                        q.shape(),
                        q.rule() + ", unit of the list");
        return new Mention(shared, start, end);
    }
}
