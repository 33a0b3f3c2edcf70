package dev.yearbook.report.summary;

import dev.yearbook.report.summary.Change.Certainty;
import dev.yearbook.report.summary.Change.In;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The largest movers: levels that no source disputes, by the size of their growth that is certain.
///
/// The growth is the one computed from two years; where none can be computed, the one that the
/// source states against the year before. Amounts that began below ten are left out, because two
/// more of three is no news, and so is what says the same as one already shown.
final class Movers {

    private static final int SHOWN = 8;
    private static final BigDecimal SMALL = BigDecimal.TEN;
    private static final Set<String> AGAINST_LAST_YEAR =
            Set.of("", "上年", "去年", "上年同期", "去年同期", "同期");

    private Movers() {}

    static List<String> of(List<Figure> figures) {
        List<String> shown = new ArrayList<>();
        Set<String> said = new HashSet<>();
        figures.stream()
                .filter(Movers::takesPart)
                .sorted(
                        Comparator.comparing(Movers::size)
                                .reversed()
                                .thenComparing(Prominence.TELLING_FIRST)
                                .thenComparing(Figure::id))
                .forEach(figure -> {
                    if (shown.size() < SHOWN && said.add(what(figure))) {
                        shown.add(figure.id());
                    }
                });
        return List.copyOf(shown);
    }

    private static String what(Figure figure) {
        return figure.series().subject() + "/" + figure.headline().quantity().value();
    }

    private static boolean takesPart(Figure figure) {
        return figure.series().kind().equals("level")
                && figure.factClass().equals("statistic")
                && size(figure).signum() > 0
                && (figure.last() == null || figure.last().quantity().value().compareTo(SMALL) >= 0)
                && !figure.marks().contains(Mark.CONTRADICTION)
                && !figure.marks().contains(Mark.PROVISIONAL)
                && !figure.marks().contains(Mark.UNCERTAIN);
    }

    /// The size of a change that is certain: the end of its interval that is nearer to zero.
    private static BigDecimal size(Figure figure) {
        Change change = figure.change();
        if (change == null) {
            return stated(figure);
        }
        if (change.measure() != In.PERCENT || change.certainty() == Certainty.UNCLEAR) {
            return BigDecimal.ZERO;
        }
        if (change.value() != null) {
            return change.value().abs();
        }
        BigDecimal low = change.low() == null ? BigDecimal.ZERO : change.low().abs();
        BigDecimal high = change.high() == null ? low : change.high().abs();
        return change.low() == null ? high : low.min(high);
    }

    private static BigDecimal stated(Figure figure) {
        if (figure.marks().contains(Mark.BREAK)) {
            return BigDecimal.ZERO;
        }
        return figure.companions().stream()
                .filter(companion -> companion.series().kind().equals("growth"))
                .map(Figure.Companion::statement)
                .filter(it -> AGAINST_LAST_YEAR.contains(it.whole()))
                .filter(it -> !it.comparability().contains("年均"))
                .map(it -> it.quantity().value().abs())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
