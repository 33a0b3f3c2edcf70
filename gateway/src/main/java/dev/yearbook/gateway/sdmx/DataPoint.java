package dev.yearbook.gateway.sdmx;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/// An observation in a series.
///
/// @param period the value of `TIME_PERIOD`
/// @param value the value
/// @param attributes the attributes that it has, by their ids
/// @param recordedAt when it was recorded
record DataPoint(
        String period, BigDecimal value, Map<String, String> attributes, Instant recordedAt) {

    DataPoint {
        attributes = Map.copyOf(attributes);
    }
}
