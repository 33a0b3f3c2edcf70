package dev.yearbook.report.store;

import dev.yearbook.metrics.events.CurationDecided;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.knowledge.Breaks;
import dev.yearbook.report.knowledge.Knowledge;
import dev.yearbook.report.knowledge.Knowledge.KnownSeries;
import dev.yearbook.report.knowledge.Measure;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Reads all that is known of measures.
@Singleton
public final class KnowledgeQuery {

    private static final String SERIES =
            "select id, measure, identity, headlines from series where measure = any(?) order by id";
    private static final String OBSERVATIONS =
            """
            select o.series, o.body, o.revised from observation o join series s on s.id = o.series
            where s.measure = any(?) and not o.gone order by o.id
            """;
    private static final String DECISIONS =
            """
            select d.series, d.body from decision d join series s on s.id = d.series
            where s.measure = any(?) and not d.undone order by d.id
            """;

    private final Json json;

    KnowledgeQuery(Json json) {
        this.json = json;
    }

    /// The knowledge of each of these measures of which anything is known.
    public List<Knowledge> of(Connection connection, Collection<String> measures)
            throws SQLException {
        Map<String, Gathered> bySeries = series(connection, measures);
        rows(connection, OBSERVATIONS, measures, row -> observation(bySeries, row));
        rows(connection, DECISIONS, measures, row -> decision(bySeries, row));
        Map<String, List<KnownSeries>> byMeasure = new TreeMap<>();
        bySeries.values()
                .forEach(series ->
                        byMeasure
                                .computeIfAbsent(series.measure, _ -> new ArrayList<>())
                                .add(series.known()));
        return byMeasure.entrySet().stream()
                .map(entry -> new Knowledge(new Measure(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Map<String, Gathered> series(Connection connection, Collection<String> measures)
            throws SQLException {
        Map<String, Gathered> bySeries = new TreeMap<>();
        rows(
                connection,
                SERIES,
                measures,
                row -> {
                    Array headlines = row.getArray("headlines");
                    SeriesIdentity identity =
                            json.read(row.getString("identity"), SeriesIdentity.class);
                    bySeries.put(
                            row.getString("id"),
                            new Gathered(row.getString("measure"), identity, shown(headlines)));
                });
        return bySeries;
    }

    private static Set<String> shown(@org.jspecify.annotations.Nullable Array headlines)
            throws SQLException {
        return headlines == null ? Set.of() : Set.of((String[]) headlines.getArray());
    }

    private void observation(Map<String, Gathered> bySeries, ResultSet row) throws SQLException {
        Gathered series = bySeries.get(row.getString(1));
        if (series != null) {
            series.add(json.read(row.getString(2), Observation.class), row.getBoolean(3));
        }
    }

    private void decision(Map<String, Gathered> bySeries, ResultSet row) throws SQLException {
        Gathered series = bySeries.get(row.getString(1));
        if (series != null) {
            Breaks.date(json.read(row.getString(2), CurationDecided.class))
                    .ifPresent(series.breaks::add);
        }
    }

    private interface Row {
        void read(ResultSet row) throws SQLException;
    }

    private static void rows(
            Connection connection, String select, Collection<String> measures, Row reader)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setArray(1, connection.createArrayOf("text", measures.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    /// A series while its parts are gathered.
    private static final class Gathered {
        private final String measure;
        private final SeriesIdentity identity;
        private final Set<String> shown;
        private final List<Observation> observations = new ArrayList<>();
        private final Set<String> revised = new HashSet<>();
        private final List<LocalDate> breaks = new ArrayList<>();

        Gathered(String measure, SeriesIdentity identity, Set<String> shown) {
            this.measure = measure;
            this.identity = identity;
            this.shown = shown;
        }

        void add(Observation observation, boolean wasRevised) {
            observations.add(
                    shown.isEmpty()
                            ? observation
                            : Headlines.as(observation, shown.contains(observation.id())));
            if (wasRevised) {
                revised.add(observation.id());
            }
        }

        KnownSeries known() {
            return new KnownSeries(identity, observations, breaks, revised);
        }
    }
}
