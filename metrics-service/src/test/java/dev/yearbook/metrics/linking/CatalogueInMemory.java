package dev.yearbook.metrics.linking;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A catalogue of the series that a test has linked.
final class CatalogueInMemory implements Catalogue {

    private final Map<String, Candidate> byText = new LinkedHashMap<>();

    void add(Link link, BigDecimal value) {
        byText.put(link.key().text(), new Candidate(link.series(), link.key(), value));
    }

    @Override
    public Optional<Candidate> byKey(SeriesKey key) {
        return Optional.ofNullable(byText.get(key.text()));
    }

    @Override
    public List<Candidate> ofSubject(SeriesKey key) {
        return byText.values().stream()
                .filter(c -> c.key().frame().equals(key.frame()))
                .filter(c -> c.key().subject().equals(key.subject()))
                .toList();
    }

    @Override
    public List<Candidate> ofIndicator(SeriesKey key) {
        return byText.values().stream()
                .filter(c -> c.key().frame().equals(key.frame()))
                .filter(c -> c.key().indicator().equals(key.indicator()))
                .filter(c -> c.key().qualifiers().equals(key.qualifiers()))
                .toList();
    }
}
