package dev.yearbook.metrics.intake;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.linking.Candidate;
import dev.yearbook.metrics.linking.Catalogue;
import dev.yearbook.metrics.linking.Identity;
import dev.yearbook.metrics.linking.Link;
import dev.yearbook.metrics.linking.Linker;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.series.NewSeries;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Links the facts of one batch: the series that the batch names are fetched at once, and series
/// that it creates are seen by its later facts.
final class BatchLinking implements Catalogue {

    private final Connection connection;
    private final SeriesTable table;
    private final Linker linker;
    private final Map<String, Series> byKey = new HashMap<>();
    private final Map<String, Series> byId = new HashMap<>();
    private final Map<String, Series> created = new LinkedHashMap<>();
    private final Map<String, BigDecimal> latest = new HashMap<>();

    BatchLinking(Connection connection, SeriesTable table, Linker linker, Collection<String> keys)
            throws SQLException {
        this.connection = connection;
        this.table = table;
        this.linker = linker;
        table.byKeys(connection, keys).forEach(this::know);
        table.byAliases(connection, keys).forEach(this::knowAs);
    }

    private void know(Series series) {
        byKey.putIfAbsent(series.key().text(), series);
        byId.put(series.id(), series);
    }

    private void knowAs(String key, Series series) {
        byKey.put(key, series);
        byId.put(series.id(), series);
    }

    /// The series of a fact; it is created where there is none.
    Link link(FactStated fact, Identity identity) {
        Link link = linker.link(identity.key(), fact.quantity().value(), this);
        if (link.isNew()) create(link.key(), identity, link.doubt().isPresent(), fact);
        latest.put(link.series(), fact.quantity().value());
        return link;
    }

    /// A series for one fact alone.
    Series apart(FactStated fact, Identity identity) {
        List<String> qualifiers =
                Stream.concat(identity.key().qualifiers().stream(), Stream.of("~" + fact.id()))
                        .toList();
        SeriesKey k = identity.key();
        SeriesKey own =
                new SeriesKey(
                        k.subject(),
                        k.indicator(),
                        qualifiers,
                        k.kind(),
                        k.whole(),
                        k.basis(),
                        k.status(),
                        k.unitClass());
        return create(own, identity, true, fact);
    }

    private Series create(SeriesKey key, Identity identity, boolean provisional, FactStated fact) {
        Series series = NewSeries.of(key, identity, provisional, fact.recordedAt());
        know(series);
        created.put(series.id(), series);
        return series;
    }

    /// The series that the batch created.
    Collection<Series> created() {
        return created.values();
    }

    /// A series that the batch has met.
    Optional<Series> met(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<Candidate> byKey(SeriesKey key) {
        return Optional.ofNullable(byKey.get(key.text())).map(this::candidate);
    }

    @Override
    public List<Candidate> ofSubject(SeriesKey key) {
        return candidates(
                stored(() -> table.ofSubject(connection, key)),
                k -> k.subject().equals(key.subject()) && k.frame().equals(key.frame()));
    }

    @Override
    public List<Candidate> ofIndicator(SeriesKey key) {
        return candidates(
                stored(() -> table.ofIndicator(connection, key)),
                k ->
                        k.indicator().equals(key.indicator())
                                && k.qualifiers().equals(key.qualifiers())
                                && k.frame().equals(key.frame()));
    }

    private List<Candidate> candidates(List<Series> stored, Predicate<SeriesKey> fits) {
        stored.forEach(this::know);
        return Stream.concat(
                        stored.stream(), created.values().stream().filter(s -> fits.test(s.key())))
                .map(this::candidate)
                .toList();
    }

    private Candidate candidate(Series series) {
        return new Candidate(
                series.id(), series.key(), latest.getOrDefault(series.id(), series.typical()));
    }

    private interface Query {
        List<Series> run() throws SQLException;
    }

    private static List<Series> stored(Query query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw new BatchFailed(e);
        }
    }
}
