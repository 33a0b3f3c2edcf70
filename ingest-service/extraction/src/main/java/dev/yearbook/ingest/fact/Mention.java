package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.quantity.Numeric.Quantity;

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
}
