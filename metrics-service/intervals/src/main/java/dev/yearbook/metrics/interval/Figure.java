package dev.yearbook.metrics.interval;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure as read and as written: all that its meaning depends on.
///
/// @param value the number in its base unit; of a range, the lower number
/// @param valueHigh the upper number of a range
/// @param unit the base unit
/// @param modifier `exact`, `approx`, `at_least`, `at_most` or `range`
/// @param numberText the numeral with its multiplier as written
/// @param modifierText the words of the modifier as written
/// @param share whether it is a part of a whole, and so ends at 100 %
public record Figure(
        BigDecimal value,
        @Nullable BigDecimal valueHigh,
        String unit,
        String modifier,
        String numberText,
        String modifierText,
        boolean share) {}
