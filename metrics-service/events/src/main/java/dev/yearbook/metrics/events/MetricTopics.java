package dev.yearbook.metrics.events;

/// The topics of the metrics service and the types of the events on them.
///
/// | topic | key | events |
/// | --- | --- | --- |
/// | `yearbook.observations.v1` | series id | [ObservationChanged] |
/// | `yearbook.discrepancies.v1` | series id | [DiscrepancyChanged] |
/// | `yearbook.series.v1` (compacted) | series id | [SeriesChanged]; an empty message deletes |
/// | `yearbook.curation.v1` | series id | [CurationDecided] |
public final class MetricTopics {

    /// What happened to observations, in order for each series.
    public static final String OBSERVATIONS = "yearbook.observations.v1";

    /// Discrepancies found, changed and resolved.
    public static final String DISCREPANCIES = "yearbook.discrepancies.v1";

    /// The latest state of each series, for subscribers that start late.
    public static final String SERIES = "yearbook.series.v1";

    /// Decisions of curators.
    public static final String CURATION = "yearbook.curation.v1";

    /// The start of the types of [ObservationChanged]: `recorded`, `revised`, `corrected`,
    /// `withdrawn` or `moved`, and `.v1` follow.
    public static final String OBSERVATION_PREFIX = "dev.yearbook.observation.";

    /// The start of the types of [DiscrepancyChanged]: `found`, `changed` or `resolved` and `.v1`
    /// follow.
    public static final String DISCREPANCY_PREFIX = "dev.yearbook.discrepancy.";

    /// The type of [SeriesChanged].
    public static final String SERIES_CHANGED = "dev.yearbook.series.changed.v1";

    /// The type of [CurationDecided].
    public static final String CURATION_DECIDED = "dev.yearbook.curation.decided.v1";

    private MetricTopics() {}
}
