package dev.yearbook.report.summary;

import dev.yearbook.report.knowledge.Measure;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What was reported for last year and not for this: a reader should not have to notice it. In the
/// order of the chapters; without technical parameters and what was read with little confidence.
final class Missing {

    private Missing() {}

    static List<Figure> of(String place, List<Figure> lastYear, List<Figure> figures) {
        Set<Measure> known =
                figures.stream().map(Figure::series).map(Measure::of).collect(Collectors.toSet());
        return lastYear.stream()
                .filter(figure -> !figure.headline().derived())
                .filter(figure -> !figure.marks().contains(Mark.UNCERTAIN))
                .filter(figure -> !Themes.of(figure).equals(Themes.SPECIFICATIONS))
                .filter(figure -> !known.contains(Measure.of(figure.series())))
                .sorted(
                        Comparator.comparing(Themes::of, Themes.ORDER)
                                .thenComparing(SectionOrder.ofSubjects(place))
                                .thenComparing(figure -> figure.series().indicator())
                                .thenComparing(
                                        figure -> String.join("/", figure.series().qualifiers()))
                                .thenComparing(Figure::id))
                .toList();
    }
}
