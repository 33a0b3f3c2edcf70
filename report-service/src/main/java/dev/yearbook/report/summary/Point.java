package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.ReferencePeriod;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The headline value of one period in the course of a series.
///
/// @param period the period
/// @param value the value
/// @param low the lower end of what a reader takes it to mean; absent when unbounded
/// @param high the upper end; absent when unbounded
/// @param derived whether no document states it
@Serdeable
public record Point(
        ReferencePeriod period,
        BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean derived) {}
