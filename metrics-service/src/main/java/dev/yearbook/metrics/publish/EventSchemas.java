package dev.yearbook.metrics.publish;

/// Where the JSON Schemas of our events are found.
public final class EventSchemas {

    private static final String BASE = "https://yearbook.dev/schemas/metrics/v1/";

    /// Of observation events.
    public static final String OBSERVATION_CHANGED = BASE + "observation-changed.json";

    /// Of discrepancy events.
    public static final String DISCREPANCY_CHANGED = BASE + "discrepancy-changed.json";

    /// Of series events.
    public static final String SERIES_CHANGED = BASE + "series-changed.json";

    /// Of curation events.
    public static final String CURATION_DECIDED = BASE + "curation-decided.json";

    private EventSchemas() {}
}
