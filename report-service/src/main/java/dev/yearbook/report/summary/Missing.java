package dev.yearbook.report.summary;

import dev.yearbook.report.knowledge.Measure;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What was reported for last year and not for this: a reader should not have to notice it.
final class Missing {

    private Missing() {}

    static List<Figure> of(List<Figure> lastYear, List<Figure> figures) {
        Set<Measure> known =
                figures.stream().map(Figure::series).map(Measure::of).collect(Collectors.toSet());
        return lastYear.stream()
                .filter(figure -> !figure.headline().derived())
                .filter(figure -> !Themes.of(figure).equals(Themes.SPECIFICATIONS))
                .filter(figure -> !known.contains(Measure.of(figure.series())))
                .toList();
    }
}
