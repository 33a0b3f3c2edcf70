package dev.yearbook.metrics.query;

import dev.yearbook.metrics.derivation.Derivations;
import dev.yearbook.metrics.derivation.Derived;
import dev.yearbook.metrics.discrepancy.Course;
import dev.yearbook.metrics.discrepancy.Courses;
import dev.yearbook.metrics.discrepancy.Partitions;
import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.observation.Assessment;
import dev.yearbook.metrics.observation.Recorded;
import dev.yearbook.metrics.publish.ObservationWire;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import dev.yearbook.metrics.settling.Neighbourhood;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Derives figures from what was known at the time that a query asks for.
@Singleton
class DerivedQueries {

    private final TransactionOperations<Connection> transactions;
    private final SeriesTable table;
    private final SeriesCriteria series;
    private final ObservationQueries observations;
    private final Assessment assessment;
    private final Partitions partitions;

    DerivedQueries(
            TransactionOperations<Connection> transactions,
            SeriesTable table,
            SeriesCriteria series,
            ObservationQueries observations,
            Assessment assessment,
            Partitions partitions) {
        this.transactions = transactions;
        this.table = table;
        this.series = series;
        this.observations = observations;
        this.assessment = assessment;
        this.partitions = partitions;
    }

    /// What follows for these series, in order of time.
    List<Observation> of(Collection<Series> those, ObservationFilters filters, String[] groups) {
        Set<String> ids = those.stream().map(Series::id).collect(Collectors.toSet());
        return transactions.executeRead(status -> {
            Connection connection = status.getConnection();
            Courses courses = courses(connection, those, filters, groups);
            return Derivations.of(courses).stream()
                    .filter(d -> ids.contains(d.series().id()))
                    .filter(d -> isWithin(d, filters))
                    .map(ObservationWire::of)
                    .toList();
        });
    }

    private Courses courses(
            Connection connection,
            Collection<Series> those,
            ObservationFilters filters,
            String[] groups)
            throws SQLException {
        List<Series> all = Neighbourhood.of(connection, table, partitions, those).all();
        Map<String, List<Recorded>> bySeries =
                observations.ofSeries(connection, all, filters, groups).stream()
                        .collect(Collectors.groupingBy(Recorded::series));
        return new Courses(
                all.stream()
                        .map(s ->
                                Course.of(s, bySeries.getOrDefault(s.id(), List.of()), assessment))
                        .toList());
    }

    private static boolean isWithin(Derived derived, ObservationFilters filters) {
        LocalDate end = derived.period().end();
        LocalDate from = filters.from();
        LocalDate to = filters.to();
        return (from == null || !end.isBefore(from)) && (to == null || !end.isAfter(to));
    }

    /// The next series that filters of observations name, by id.
    List<Series> seriesAfter(ObservationFilters filters, String id, int limit) {
        Criteria which = new Criteria().and("s.id > ?", id);
        series.named(which, filters.subject(), filters.indicator(), filters.place());
        which.given("s.id = ?", filters.series())
                .given("s.theme = ?", filters.theme())
                .given("s.kind = ?", filters.kind())
                .given("s.unit = ?", filters.unit());
        String sql = "select s.* from series s" + which.where() + " order by s.id limit ?";
        return transactions.executeRead(status -> {
            try (PreparedStatement select = status.getConnection().prepareStatement(sql)) {
                which.bind(select, limit);
                return table.all(select);
            }
        });
    }
}
