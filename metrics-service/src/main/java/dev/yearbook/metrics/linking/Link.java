package dev.yearbook.metrics.linking;

import java.util.List;
import java.util.Optional;

/// Where a fact goes, and why.
///
/// @param series the series' id
/// @param key the key of that series
/// @param score how sure the link is, 0 to 1; 1 is the same key
/// @param reasons why, in words
/// @param isNew whether the series does not exist yet
/// @param doubt the series that it may belong to instead, for a curator to say
public record Link(
        String series,
        SeriesKey key,
        double score,
        List<String> reasons,
        boolean isNew,
        Optional<Doubt> doubt) {

    /// A series that a fact may belong to.
    ///
    /// @param series the series' id
    /// @param score how near it is, 0 to 1
    /// @param reason why, and why it is in doubt
    public record Doubt(String series, double score, String reason) {}
}
