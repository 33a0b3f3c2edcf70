package dev.yearbook.metrics.query;

import dev.yearbook.metrics.vocabulary.Place;
import dev.yearbook.metrics.vocabulary.Vocabulary;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/// Conditions on series: names are found by any of their forms.
@Singleton
class SeriesCriteria {

    private static final String CONTAINED =
            "strpos(lower(s.subject || ' ' || s.indicator || ' ' || coalesce(s.subject_en, '')"
                    + " || ' ' || coalesce(s.indicator_en, '')), lower(?)) > 0";

    private final Vocabulary vocabulary;

    SeriesCriteria(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Criteria of(SeriesFilters filters) {
        Criteria criteria = new Criteria();
        if (filters.q() != null) {
            for (String word : filters.q().strip().split("\\s+")) criteria.and(CONTAINED, word);
        }
        named(criteria, filters.subject(), filters.indicator(), filters.place());
        return criteria.given("s.unit = ?", filters.unit())
                .given("s.theme = ?", filters.theme())
                .given("s.kind = ?", filters.kind())
                .given("s.status = ?", filters.status())
                .given("s.provisional = ?", filters.provisional());
    }

    /// Adds conditions on the names.
    void named(
            Criteria criteria,
            @Nullable String subject,
            @Nullable String indicator,
            @Nullable String place) {
        if (subject != null) subject(criteria, subject);
        if (indicator != null) {
            criteria.and(
                    "split_part(s.indicator_key, '|', 1) = ? or strpos(s.indicator, ?) > 0",
                    vocabulary.canonical(indicator),
                    indicator);
        }
        if (place != null) criteria.and("s.place = ?", code(place));
    }

    private void subject(Criteria criteria, String subject) {
        vocabulary
                .places()
                .named(subject)
                .ifPresentOrElse(
                        known -> criteria.and("s.place = ?", known.code()),
                        () -> criteria.and("strpos(s.subject, ?) > 0", subject));
    }

    private String code(String place) {
        return vocabulary.places().named(place).map(Place::code).orElse(place);
    }
}
