package dev.yearbook.metrics.linking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A series that a fact might belong to.
///
/// @param id the series
/// @param key its key
/// @param typical the size of its latest value, where it has one
public record Candidate(String id, SeriesKey key, @Nullable BigDecimal typical) {}
