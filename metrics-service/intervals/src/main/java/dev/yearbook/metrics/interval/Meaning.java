package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;

/// What a figure says.
///
/// @param core what a reader takes it to mean
/// @param outer what its words logically allow; the core is part of it
public record Meaning(Interval core, Interval outer) {

    /// A figure that says exactly one number.
    public static Meaning exactly(BigDecimal n) {
        return of(Interval.point(n));
    }

    /// A figure whose words allow just what a reader takes them to mean.
    public static Meaning of(Interval both) {
        return new Meaning(both, both);
    }

    /// The meaning of a figure, by the table in [ModifierRules].
    public static Meaning of(Figure figure) {
        return ModifierRules.meaning(figure);
    }

    /// The same operation on both intervals.
    public Meaning map(UnaryOperator<Interval> operation) {
        return new Meaning(operation.apply(core), operation.apply(outer));
    }
}
