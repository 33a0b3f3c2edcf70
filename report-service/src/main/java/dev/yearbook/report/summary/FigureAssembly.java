package dev.yearbook.report.summary;

import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.report.knowledge.Knowledge;
import dev.yearbook.report.summary.Figure.Companion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Makes the figures of one measure, of all its years, out of what is known of it.
///
/// Only this measure is read: a changed observation touches the figures of its measure and no
/// others.
public final class FigureAssembly {

    private FigureAssembly() {}

    /// All figures of a measure, oldest first. Stated growth, change, share, rank and multiple
    /// stand beside the level of their period, or by themselves where there is none.
    public static List<Figure> figures(Knowledge knowledge) {
        List<SeriesCourse> levels = courses(knowledge, true);
        List<SeriesCourse> others = courses(knowledge, false);
        List<Figure> figures = new ArrayList<>();
        for (SeriesCourse level : levels) {
            for (ReferencePeriod period : level.periods()) {
                figures.add(level.figure(period, companions(levels, level, others, period)));
            }
        }
        for (SeriesCourse other : others) {
            other.periods().stream()
                    .filter(period ->
                            levels.stream().noneMatch(level -> beside(level, other, period)))
                    .forEach(period -> figures.add(other.figure(period, List.of())));
        }
        figures.sort(Comparator.comparing((Figure figure) -> figure.headline().period().end()));
        return figures;
    }

    private static List<SeriesCourse> courses(Knowledge knowledge, boolean levels) {
        return knowledge.series().stream()
                .flatMap(series -> KindsOfSeries.apart(series).stream())
                .filter(series -> series.identity().kind().equals("level") == levels)
                .map(SeriesCourse::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Companion> companions(
            List<SeriesCourse> levels,
            SeriesCourse level,
            List<SeriesCourse> others,
            ReferencePeriod period) {
        return others.stream()
                .filter(other -> firstBeside(levels, other, period).equals(Optional.of(level)))
                .flatMap(other -> other.companions(period))
                .toList();
    }

    private static Optional<SeriesCourse> firstBeside(
            List<SeriesCourse> levels, SeriesCourse other, ReferencePeriod period) {
        return levels.stream().filter(level -> beside(level, other, period)).findFirst();
    }

    private static boolean beside(SeriesCourse level, SeriesCourse other, ReferencePeriod period) {
        return level.identity().status().equals(other.identity().status())
                && level.identity().basis().equals(other.identity().basis())
                && level.states(period)
                && other.states(period);
    }
}
