package dev.yearbook.report;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.knowledge.Knowledge;
import dev.yearbook.report.knowledge.Knowledge.KnownSeries;
import dev.yearbook.report.knowledge.Measure;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.FigureAssembly;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Figures of observations, for tests that need no database.
public final class Known {

    private Known() {}

    /// The figures of all measures that the observations speak of.
    public static List<Figure> figures(Reported... reported) {
        return figures(
                Stream.of(reported).map(it -> Map.entry(it.series(), it.observation())).toList(),
                List.of());
    }

    /// The only figure of a year.
    public static Figure figure(int year, Reported... reported) {
        List<Figure> figures =
                figures(reported).stream().filter(figure -> figure.year() == year).toList();
        if (figures.size() != 1) {
            throw new AssertionError("Not one figure of " + year + ": " + figures);
        }
        return figures.getFirst();
    }

    public static List<Figure> figures(
            List<Map.Entry<SeriesIdentity, Observation>> observations, List<LocalDate> breaks) {
        Map<Measure, Map<SeriesIdentity, List<Observation>>> byMeasure =
                observations.stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> Measure.of(entry.getKey()),
                                        LinkedHashMap::new,
                                        Collectors.groupingBy(
                                                Map.Entry::getKey,
                                                LinkedHashMap::new,
                                                Collectors.mapping(
                                                        Map.Entry::getValue,
                                                        Collectors.toList()))));
        return byMeasure.entrySet().stream()
                .map(measure ->
                        new Knowledge(
                                measure.getKey(),
                                measure.getValue().entrySet().stream()
                                        .map(series ->
                                                new KnownSeries(
                                                        series.getKey(),
                                                        series.getValue(),
                                                        breaks,
                                                        Set.of()))
                                        .sorted(Comparator.comparing(it -> it.identity().id()))
                                        .toList()))
                .flatMap(knowledge -> FigureAssembly.figures(knowledge).stream())
                .toList();
    }
}
