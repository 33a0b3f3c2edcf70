package dev.yearbook.metrics.settling;

import dev.yearbook.metrics.discrepancy.Partitions;
import dev.yearbook.metrics.linking.SeriesKey;
import dev.yearbook.metrics.series.Series;
import dev.yearbook.metrics.series.SeriesTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The series that have to be looked at anew when some changed, and those they are compared with.
///
/// @param concerned the changed ones, the same things in other kinds, the totals that they are part
///   of, the shares in which they are the whole, the ranks and the national figure of the same
///   indicator
/// @param all these, and their parts and wholes
public record Neighbourhood(List<Series> concerned, List<Series> all) {

    private static final String COUNTRY = "100000";

    /// These series, the same things in other kinds, and the wholes of which these are shares: what
    /// is derived may stand with any of them.
    static List<Series> withDependents(
            Connection connection, SeriesTable table, Collection<Series> changed)
            throws SQLException {
        Map<String, Series> told = new LinkedHashMap<>();
        changed.forEach(s -> told.put(s.id(), s));
        Set<String> families =
                changed.stream().map(s -> s.key().family()).collect(Collectors.toSet());
        table.byFamilies(connection, families).forEach(s -> told.putIfAbsent(s.id(), s));
        Set<String> wholes =
                told.values().stream()
                        .flatMap(s -> wholes(s.key()))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        table.byFamilies(connection, wholes).stream()
                .filter(s -> s.key().kind().equals("level"))
                .forEach(s -> told.putIfAbsent(s.id(), s));
        return List.copyOf(told.values());
    }

    private static Stream<String> wholes(SeriesKey key) {
        return key.kind().equals("share") && !key.whole().isEmpty()
                ? Stream.of(key.withSubject(key.whole()).family(), bare(key, key.whole()))
                : Stream.empty();
    }

    /// The neighbourhood of series that changed.
    public static Neighbourhood of(
            Connection connection,
            SeriesTable table,
            Partitions partitions,
            Collection<Series> changed)
            throws SQLException {
        Map<String, Series> concerned = new LinkedHashMap<>();
        Set<String> families = new LinkedHashSet<>();
        changed.forEach(s ->
                partitions
                        .withWhole(s.key().indicator())
                        .forEach(i -> families.add(family(s.key(), i))));
        table.byFamilies(connection, families).forEach(s -> concerned.put(s.id(), s));
        table.sharesOf(connection, changed).forEach(s -> concerned.put(s.id(), s));
        List<Series> elsewhere = table.elsewhere(connection, ranked(changed));
        elsewhere.stream()
                .filter(s -> s.key().kind().equals("rank") || s.key().subject().equals(COUNTRY))
                .forEach(s -> concerned.put(s.id(), s));
        Map<String, Series> all = new LinkedHashMap<>(concerned);
        table.elsewhere(connection, ranked(concerned.values()))
                .forEach(s -> all.putIfAbsent(s.id(), s));
        Set<String> compared = new LinkedHashSet<>();
        concerned.values().forEach(s -> compared(s.key(), partitions).forEach(compared::add));
        table.byFamilies(connection, compared).forEach(s -> all.putIfAbsent(s.id(), s));
        return new Neighbourhood(List.copyOf(concerned.values()), List.copyOf(all.values()));
    }

    /// Those of places, which ranks and national totals look at.
    private static List<Series> ranked(Collection<Series> changed) {
        return changed.stream()
                .filter(s -> s.key().kind().equals("level") || s.key().kind().equals("rank"))
                .filter(s -> s.key().subject().matches("[0-9]{6}"))
                .toList();
    }

    private static Stream<String> compared(SeriesKey key, Partitions partitions) {
        Stream<String> parts =
                partitions.partsOf(key.indicator()).stream().map(part -> family(key, part));
        return Stream.concat(Stream.of(key.family()), Stream.concat(wholes(key), parts));
    }

    private static String bare(SeriesKey key, String indicator) {
        return String.join("|", key.subject(), indicator, "", key.basis(), key.status());
    }

    private static String family(SeriesKey key, String indicator) {
        return String.join(
                "|",
                key.subject(),
                indicator,
                String.join(";", key.qualifiers()),
                key.basis(),
                key.status());
    }
}
