package dev.yearbook.report.query;

import dev.yearbook.report.store.ObservationTable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/// For operators; the gateway does not route here.
@Controller("/internal/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class OperatorController {

    private final ObservationTable observations;

    OperatorController(ObservationTable observations) {
        this.observations = observations;
    }

    /// How many observations are known, and a checksum of their ids, to be held against what the
    /// metrics service has.
    @Get("/observations/checksum")
    ObservationTable.Checksum checksum() {
        return observations.checksum();
    }
}
