package dev.yearbook.report.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which figures matter most, by a rule that a reader can check.
///
/// Figures of the place itself: at most two of one theme, so that the overview shows the whole;
/// where that leaves room, more of them. Only a place with fewer than three figures of its own is
/// filled up with those of its subjects, as is the summary of all places. Among them, those go
/// first that more documents state, that have a value one year earlier, a stated rank, share or
/// growth beside them, and the longer course. Technical parameters, derived figures, and those that
/// are provisional or were read with little confidence do not take part.
final class Prominence {

    private static final int SHOWN = 8;
    private static final int OF_ONE_THEME = 2;
    private static final int OWN = 3;

    /// The more a figure says, the earlier it stands.
    static final Comparator<Figure> TELLING_FIRST =
            Comparator.comparing((Figure figure) -> -documents(figure))
                    .thenComparing(figure -> figure.last() == null)
                    .thenComparing(figure -> figure.companions().isEmpty())
                    .thenComparing(figure -> -figure.history().size());

    private Prominence() {}

    static List<String> of(String place, List<Figure> figures) {
        List<Figure> sorted =
                figures.stream()
                        .filter(Prominence::takesPart)
                        .sorted(TELLING_FIRST.thenComparing(Figure::id))
                        .toList();
        Predicate<Figure> own = figure -> figure.series().subject().equals(place);
        Set<String> indicators = new HashSet<>();
        Map<String, Integer> ofTheme = new HashMap<>();
        List<String> shown = new ArrayList<>();
        choose(sorted.stream().filter(own), OF_ONE_THEME, shown, ofTheme, indicators);
        choose(sorted.stream().filter(own), SHOWN, shown, ofTheme, indicators);
        if (shown.size() < OWN) {
            choose(sorted.stream(), OF_ONE_THEME, shown, ofTheme, indicators);
        }
        return List.copyOf(shown);
    }

    private static boolean takesPart(Figure figure) {
        return figure.series().kind().equals("level")
                && figure.factClass().equals("statistic")
                && !figure.headline().derived()
                && !figure.marks().contains(Mark.PROVISIONAL)
                && !figure.marks().contains(Mark.UNCERTAIN);
    }

    private static void choose(
            Stream<Figure> sorted,
            int mostOfOneTheme,
            List<String> shown,
            Map<String, Integer> ofTheme,
            Set<String> indicators) {
        sorted.forEach(figure -> {
            String theme = Themes.of(figure);
            String what = figure.series().subject() + "/" + figure.series().indicator();
            if (shown.size() < SHOWN
                    && ofTheme.getOrDefault(theme, 0) < mostOfOneTheme
                    && indicators.add(what)) {
                shown.add(figure.id());
                ofTheme.merge(theme, 1, Integer::sum);
            }
        });
    }

    static long documents(Figure figure) {
        return Stream.concat(Stream.of(figure.headline()), figure.others().stream())
                .map(Statement::source)
                .filter(source -> source != null)
                .map(source -> source.document())
                .distinct()
                .count();
    }
}
