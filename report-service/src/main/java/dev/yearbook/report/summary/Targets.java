package dev.yearbook.report.summary;

import dev.yearbook.metrics.events.SeriesIdentity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Sets targets against what this year reached.
final class Targets {

    private Targets() {}

    static List<Target> of(List<Figure> targets, List<Figure> figures) {
        return targets.stream()
                .sorted(
                        Comparator.comparing((Figure target) -> target.headline().period().end())
                                .thenComparing(target -> target.series().subject())
                                .thenComparing(Figure::id))
                .map(target -> against(target, figures))
                .toList();
    }

    private static Target against(Figure target, List<Figure> figures) {
        Optional<Statement> reached =
                figures.stream()
                        .filter(figure -> same(target.series(), figure.series()))
                        .max(Comparator.comparing(figure -> figure.headline().period().end()))
                        .map(Figure::headline);
        return new Target(
                target, reached.orElse(null), reached.map(it -> percent(target, it)).orElse(null));
    }

    private static boolean same(SeriesIdentity a, SeriesIdentity b) {
        return a.subject().equals(b.subject())
                && a.indicator().equals(b.indicator())
                && a.qualifiers().equals(b.qualifiers())
                && a.kind().equals(b.kind())
                && a.whole().equals(b.whole())
                && a.basis().equals(b.basis())
                && a.unit().equals(b.unit());
    }

    private static @Nullable BigDecimal percent(Figure target, Statement reached) {
        BigDecimal aim = target.headline().quantity().value();
        BigDecimal low = reached.core().low();
        if (!target.series().kind().equals("level") || aim.signum() <= 0 || low == null) {
            return null;
        }
        return low.multiply(BigDecimal.valueOf(100)).divide(aim, 0, RoundingMode.FLOOR);
    }
}
