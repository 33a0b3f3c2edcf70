package dev.yearbook.metrics.events;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// An interval of numbers; a missing end is unbounded.
///
/// @param low the lower end
/// @param lowIncluded whether the lower end belongs to it
/// @param high the upper end
/// @param highIncluded whether the upper end belongs to it
@Serdeable
public record Bounds(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {}
