package dev.yearbook.report.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// In which order the subjects of a chapter and the figures of a subject stand.
///
/// Subjects: the place itself, then other places in the order of their codes (GB/T 2260), as
/// statistical tables have them, then facilities, programmes and organisations by name. Figures:
/// indicators of which more is known first; the parts of an indicator (by industry, by kind of
/// organisation) follow its whole.
final class SectionOrder {

    private static final String NO_CODE = "~";

    private static final Comparator<Figure> WHOLE_FIRST =
            Comparator.comparing((Figure figure) -> figure.series().qualifiers().size())
                    .thenComparing(Prominence.TELLING_FIRST)
                    .thenComparing(figure -> String.join("/", figure.series().qualifiers()))
                    .thenComparing(figure -> figure.headline().period().end())
                    .thenComparing(Figure::id);

    private SectionOrder() {}

    static Comparator<Figure> ofSubjects(String place) {
        return Comparator.comparing((Figure figure) -> !figure.series().subject().equals(place))
                .thenComparing(SectionOrder::code)
                .thenComparing(figure -> figure.series().subject());
    }

    /// The figures of one subject in their order.
    static List<Figure> sorted(List<Figure> figures) {
        Map<String, Figure> leading =
                figures.stream()
                        .collect(
                                Collectors.toMap(
                                        figure -> figure.series().indicator(),
                                        Function.identity(),
                                        (a, b) -> WHOLE_FIRST.compare(a, b) <= 0 ? a : b));
        Comparator<Figure> byIndicator =
                Comparator.comparing(
                        figure -> leading.getOrDefault(figure.series().indicator(), figure),
                        Prominence.TELLING_FIRST);
        return figures.stream()
                .sorted(
                        byIndicator
                                .thenComparing(figure -> figure.series().indicator())
                                .thenComparing(WHOLE_FIRST))
                .toList();
    }

    private static String code(Figure figure) {
        String place = figure.series().place();
        return place != null && place.matches("\\d{6}") ? place : NO_CODE;
    }
}
