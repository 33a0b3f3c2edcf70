package dev.yearbook.metrics.query;

import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Conditions on observations and their series.
@Singleton
class ObservationCriteria {

    /// Whether groups may see `o`.
    static final String VISIBLE =
            "not o.restricted or exists (select 1 from jsonb_array_elements_text("
                    + "o.content->'source'->'groups') g where g = any (string_to_array(?, ',')))";

    private final SeriesCriteria series;

    ObservationCriteria(SeriesCriteria series) {
        this.series = series;
    }

    Criteria of(ObservationFilters filters, String[] groups) {
        Criteria criteria = new Criteria().and(VISIBLE, String.join(",", groups));
        known(criteria, Moment.read("asOf", filters.asOf()));
        series.named(criteria, filters.subject(), filters.indicator(), filters.place());
        Instant since = Moment.read("changedSince", filters.changedSince());
        return criteria.given("o.series = ?", filters.series())
                .given("o.document = ?", filters.document())
                .given("o.content->'source'->>'name' = ?", filters.doc())
                .given("s.theme = ?", filters.theme())
                .given("s.kind = ?", filters.kind())
                .given("s.unit = ?", filters.unit())
                .given("o.period_end >= ?", filters.from())
                .given("o.period_end <= ?", filters.to())
                .given("o.published_on <= ?", filters.publishedAsOf())
                .given("o.recorded_from > ?", since == null ? null : Timestamp.from(since));
    }

    private static void known(Criteria criteria, @Nullable Instant asOf) {
        if (asOf == null) {
            criteria.and("o.recorded_to is null");
        } else {
            Timestamp at = Timestamp.from(asOf);
            criteria.and("o.recorded_from < ?", at)
                    .and("o.recorded_to is null or o.recorded_to >= ?", at);
        }
    }
}
