package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// What one numeral of a passage turned out to be. A numeral never vanishes: it is a quantity, or
/// it is skipped with the reason.
public sealed interface Numeric {

    /// The numeral with its multiplier, without unit and modifier (`1365亿` of 近1365亿元). Of a range,
    /// from the first digit of the lower to the last of the upper number.
    Span numeral();

    /// The name of the rule that decided.
    String rule();

    /// A quantity.
    ///
    /// @param numeral the numeral
    /// @param unitSpan the unit as written, empty at the numeral's end where there is none
    /// @param modifierSpan the words of the modifier, where there are any
    /// @param value the number with the multipliers of number and unit applied; of a range, the
    ///   lower
    /// @param high the upper number of a range
    /// @param unit the unit
    /// @param modifier how exactly the number is meant
    /// @param shape what the form of the expression alone already says of its kind
    /// @param rule the rule's name
    record Quantity(
            Span numeral,
            Span unitSpan,
            Optional<Span> modifierSpan,
            BigDecimal value,
            Optional<BigDecimal> high,
            Unit unit,
            Modifier modifier,
            Shape shape,
            String rule)
            implements Numeric {}

    /// A numeral that states no quantity.
    record Skipped(Span numeral, SkipReason reason, String rule) implements Numeric {}

    /// What the form of an expression says of the kind of its figure, before any context is read.
    enum Shape {
        /// A plain number with or without unit.
        PLAIN,
        /// 第8位, 排名第一, 居全国首位 (the numeral is the rank).
        RANK,
        /// 3.2倍, 1:3.
        MULTIPLE,
        /// 三分之一, 半数, 三成: a part of a whole, given in %.
        FRACTION,
        /// 翻一番, 增长4.9倍: growth, given in %.
        GROWTH
    }
}
