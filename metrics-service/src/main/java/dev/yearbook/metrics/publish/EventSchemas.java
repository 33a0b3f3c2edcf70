package dev.yearbook.metrics.publish;

/// The names of the JSON Schemas of our events, `schemas/v1` in the module `events`.
public final class EventSchemas {

    private static final String BASE = "urn:yearbook:schema:";

    /// Of observation events.
    public static final String OBSERVATION_CHANGED = BASE + "observation-changed.v1";

    /// Of discrepancy events.
    public static final String DISCREPANCY_CHANGED = BASE + "discrepancy-changed.v1";

    /// Of series events.
    public static final String SERIES_CHANGED = BASE + "series-changed.v1";

    /// Of curation events.
    public static final String CURATION_DECIDED = BASE + "curation-decided.v1";

    private EventSchemas() {}
}
