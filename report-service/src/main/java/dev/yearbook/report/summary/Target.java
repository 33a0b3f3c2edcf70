package dev.yearbook.report.summary;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What was aimed at, and how far it is reached.
///
/// @param aim the target; its period ends when it is due
/// @param reached the figure of this year that can be set against it, where there is one
/// @param percent how much of the aim is reached, in whole percent, rounded down, by the lower end
///   of what is reached and the number aimed at; only of levels
@Serdeable
public record Target(Figure aim, @Nullable Statement reached, @Nullable BigDecimal percent) {}
