package dev.yearbook.metrics.intake;

import dev.yearbook.metrics.observation.ObservationTable;
import dev.yearbook.metrics.series.SeriesTable;
import jakarta.inject.Singleton;

/// The tables that intake reads and writes.
@Singleton
record IntakeTables(
        SeriesTable series,
        ObservationTable observations,
        Withdrawals withdrawals,
        Placements placements,
        Doubts doubts) {}
