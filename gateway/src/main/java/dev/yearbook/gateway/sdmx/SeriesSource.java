package dev.yearbook.gateway.sdmx;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import java.util.List;
import java.util.stream.Stream;

/// Where series and their observations come from, as far as one reader may see them.
interface SeriesSource {

    /// Every series.
    List<SeriesIdentity> identities();

    /// The observations of these series that a query speaks of, those of a series together.
    ///
    /// @param series the ids of the series, in the order in which they are wanted
    /// @param query only `asOf`, `updatedAfter` and `history` of it matter
    Stream<Observations> observations(List<String> series, DataQuery query);

    /// The observations of one series.
    record Observations(String series, List<Observation> observations) {}
}
