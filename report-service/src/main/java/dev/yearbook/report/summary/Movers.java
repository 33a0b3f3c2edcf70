package dev.yearbook.report.summary;

import dev.yearbook.report.summary.Change.Certainty;
import dev.yearbook.report.summary.Change.In;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/// The largest movers: levels that neither source disputes, whose growth is known exactly or
/// nearly, by the size of the growth; counts that began below ten are left out, because two more of
/// three is no news.
final class Movers {

    private static final int SHOWN = 8;
    private static final BigDecimal SMALL = BigDecimal.TEN;

    private Movers() {}

    static List<String> of(List<Figure> figures) {
        return figures.stream()
                .filter(Movers::takesPart)
                .sorted(Comparator.comparing(Movers::size).reversed().thenComparing(Figure::id))
                .limit(SHOWN)
                .map(Figure::id)
                .toList();
    }

    private static boolean takesPart(Figure figure) {
        return figure.change() != null
                && figure.last() != null
                && figure.change().measure() == In.PERCENT
                && figure.change().certainty() != Certainty.UNCLEAR
                && size(figure).signum() > 0
                && figure.last().quantity().value().compareTo(SMALL) >= 0
                && !figure.marks().contains(Mark.CONTRADICTION)
                && !figure.marks().contains(Mark.PROVISIONAL);
    }

    /// The size of a change that is certain: the end of its interval that is nearer to zero.
    private static BigDecimal size(Figure figure) {
        Change change = figure.change();
        if (change == null) {
            return BigDecimal.ZERO;
        }
        if (change.value() != null) {
            return change.value().abs();
        }
        BigDecimal low = change.low() == null ? BigDecimal.ZERO : change.low().abs();
        BigDecimal high = change.high() == null ? low : change.high().abs();
        return change.low() == null ? high : low.min(high);
    }
}
