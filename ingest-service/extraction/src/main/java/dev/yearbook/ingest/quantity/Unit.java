package dev.yearbook.ingest.quantity;

import java.math.BigDecimal;

/// A unit or measure word.
///
/// @param written the unit as written, without the multiplier of the number (`元`, `台(套)`, `亩`), or
///   the empty string where there is none
/// @param base the base unit that values are given in (`元`, `%`, `项`)
/// @param factor what a number in the written unit is multiplied by to be in the base unit
/// @param dimension what sort of thing the unit measures
public record Unit(String written, String base, BigDecimal factor, Dimension dimension) {

    /// A number without any unit.
    public static final Unit NONE = new Unit("", "", BigDecimal.ONE, Dimension.COUNT);
}
