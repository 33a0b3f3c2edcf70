package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A quantity as read and as written.
///
/// @param value the number in the base unit; of a range, the lower number
/// @param valueHigh the upper number of a range
/// @param unit the base unit (`元`, `%`, `项`)
/// @param modifier `exact`, `approx`, `at_least`, `at_most` or `range`
/// @param numberText the numeral with its multiplier as written
/// @param unitText the unit as written
/// @param modifierText the words of the modifier as written
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Quantity(
        BigDecimal value,
        @Nullable BigDecimal valueHigh,
        String unit,
        String modifier,
        String numberText,
        String unitText,
        String modifierText) {

    public Quantity {
        // JSON leaves empty texts out.
        unit = unit == null ? "" : unit;
        numberText = numberText == null ? "" : numberText;
        unitText = unitText == null ? "" : unitText;
        modifierText = modifierText == null ? "" : modifierText;
    }
}
