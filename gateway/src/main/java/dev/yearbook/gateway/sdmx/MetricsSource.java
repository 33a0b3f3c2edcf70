package dev.yearbook.gateway.sdmx;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.web.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Series out of the metrics service, for one reader.
///
/// Observations are fetched series by series, a few at a time, so that an answer with all of them
/// needs no more memory than one with a handful.
final class MetricsSource implements SeriesSource {

    private static final int AT_A_TIME = 4;

    private final MetricsClient metrics;
    private final @Nullable String groups;
    private @Nullable List<SeriesIdentity> identities;

    /// @param groups the reader's groups, as the metrics service takes them
    MetricsSource(MetricsClient metrics, @Nullable String groups) {
        this.metrics = metrics;
        this.groups = groups;
    }

    @Override
    public List<SeriesIdentity> identities() {
        if (identities == null) {
            identities =
                    all(cursor -> metrics.series(MetricsClient.LIMIT, cursor, groups)).stream()
                            .map(MetricsClient.Listed::identity)
                            .toList();
        }
        return identities;
    }

    @Override
    public Stream<Observations> observations(List<String> series, DataQuery query) {
        return series.stream()
                .gather(Gatherers.mapConcurrent(AT_A_TIME, id -> of(id, query)))
                .filter(found -> !found.observations().isEmpty());
    }

    /// Without history one observation for each period: that which the series shows.
    private Observations of(String id, DataQuery query) {
        Instant asOf = query.asOf().orElse(null);
        Instant since = query.updatedAfter().orElse(null);
        List<Observation> found =
                all(cursor ->
                        metrics.observations(id, MetricsClient.LIMIT, cursor, asOf, since, groups));
        return new Observations(
                id,
                query.history() ? found : found.stream().filter(Observation::headline).toList());
    }

    private static <T> List<T> all(Function<@Nullable String, Page<T>> pages) {
        List<T> items = new ArrayList<>();
        String cursor = null;
        do {
            Page<T> page = pages.apply(cursor);
            items.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return items;
    }
}
