package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.metrics.events.Bounds;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Numbers written out: 136500000000, not 1.365E+11.
final class Plain {

    private Plain() {}

    static Quantity quantity(Quantity quantity) {
        return new Quantity(
                number(quantity.value()),
                end(quantity.valueHigh()),
                quantity.unit(),
                quantity.modifier(),
                quantity.numberText(),
                quantity.unitText(),
                quantity.modifierText());
    }

    static Bounds bounds(Bounds bounds) {
        return new Bounds(
                end(bounds.low()), bounds.lowIncluded(), end(bounds.high()), bounds.highIncluded());
    }

    static BigDecimal number(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static @Nullable BigDecimal end(@Nullable BigDecimal number) {
        return number == null ? null : number(number);
    }
}
