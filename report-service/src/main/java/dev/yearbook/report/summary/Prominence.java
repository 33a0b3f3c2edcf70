package dev.yearbook.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which figures matter most, by a rule that a reader can check: those of the place itself first,
/// then those that more documents state, that have a value one year earlier, a stated rank, share
/// or growth beside them, and the longer course. Technical parameters and derived figures do not
/// take part. Not more than two figures of one theme, so that the overview shows the whole.
final class Prominence {

    private static final int SHOWN = 8;
    private static final int OF_ONE_THEME = 2;

    private Prominence() {}

    static List<String> of(String place, List<Figure> figures) {
        Comparator<Figure> order =
                Comparator.comparing((Figure figure) -> !figure.series().subject().equals(place))
                        .thenComparing(figure -> -documents(figure))
                        .thenComparing(figure -> figure.last() == null)
                        .thenComparing(figure -> figure.companions().isEmpty())
                        .thenComparing(figure -> -figure.history().size())
                        .thenComparing(Figure::id);
        List<Figure> sorted =
                figures.stream()
                        .filter(figure -> figure.series().kind().equals("level"))
                        .filter(figure -> figure.factClass().equals("statistic"))
                        .filter(figure -> !figure.headline().derived())
                        .filter(figure -> !figure.marks().contains(Mark.PROVISIONAL))
                        .sorted(order)
                        .toList();
        return spread(sorted);
    }

    private static List<String> spread(List<Figure> sorted) {
        List<String> shown = new ArrayList<>();
        Map<String, Integer> ofTheme = new HashMap<>();
        for (Figure figure : sorted) {
            if (shown.size() < SHOWN
                    && ofTheme.merge(figure.series().theme(), 1, Integer::sum) <= OF_ONE_THEME) {
                shown.add(figure.id());
            }
        }
        return shown;
    }

    private static long documents(Figure figure) {
        return Stream.concat(Stream.of(figure.headline()), figure.others().stream())
                .map(Statement::source)
                .filter(source -> source != null)
                .map(source -> source.document())
                .distinct()
                .count();
    }
}
