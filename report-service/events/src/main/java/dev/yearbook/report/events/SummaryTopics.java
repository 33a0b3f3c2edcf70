package dev.yearbook.report.events;

/// The topic of the report service.
///
/// | topic | key | events |
/// | --- | --- | --- |
/// | `yearbook.summaries.v1` | year and place, `2021/上海市` | [SummaryPublished] |
public final class SummaryTopics {

    /// New editions of summaries.
    public static final String SUMMARIES = "yearbook.summaries.v1";

    /// The type of [SummaryPublished].
    public static final String SUMMARY_PUBLISHED = "dev.yearbook.summary.published.v1";

    private SummaryTopics() {}
}
