package dev.yearbook.ingest.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The time that a figure speaks of.
///
/// @param basis `flow`, `stock` or `cumulative`
/// @param start the first day of a flow; absent otherwise
/// @param end the last day of a flow, or the date of a stock or cumulative figure
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReferencePeriod(String basis, @Nullable LocalDate start, LocalDate end) {}
