package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.events.SeriesIdentity;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The places in whose summaries something is shown: where its subject is or lies, and what the
/// documents that state it report on; and in the summary of all places.
public final class Places {

    private Places() {}

    /// The places of a figure.
    public static Set<String> of(Figure figure) {
        return of(
                figure.series(),
                Stream.concat(Stream.of(figure.headline()), figure.others().stream()));
    }

    /// The places of a discrepancy.
    public static Set<String> of(Discrepancy discrepancy) {
        return of(discrepancy.series(), discrepancy.statements().stream());
    }

    /// The name of a place that a series gives by its code (GB/T 2260): then the subject is the
    /// place itself.
    static String name(String place, SeriesIdentity series) {
        return place.matches("\\d{6}") ? series.subject() : place;
    }

    private static Set<String> of(SeriesIdentity series, Stream<Statement> statements) {
        Set<String> places = new TreeSet<>();
        places.add(AnnualSummary.ALL_PLACES);
        Stream.concat(
                        Stream.ofNullable(series.place()).map(place -> name(place, series)),
                        statements
                                .map(Statement::source)
                                .filter(Objects::nonNull)
                                .map(Source::place))
                .filter(place -> place != null && !place.isBlank())
                .forEach(places::add);
        return places;
    }
}
