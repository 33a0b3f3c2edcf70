package dev.yearbook.report.edition;

import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.wording.Language;
import dev.yearbook.report.wording.Words;
import io.micronaut.serde.annotation.Serdeable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a later edition says otherwise than an earlier one.
///
/// @param year the year
/// @param place the place
/// @param from the earlier edition
/// @param to the later edition
/// @param appeared figures that only the later one shows
/// @param changed figures whose sentence or marks changed
/// @param went figures that only the earlier one shows
@Serdeable
public record Comparison(
        int year,
        String place,
        int from,
        int to,
        List<Difference> appeared,
        List<Difference> changed,
        List<Difference> went) {

    /// A figure before and after.
    ///
    /// @param figure the figure's id
    /// @param before its sentence in the earlier edition
    /// @param after its sentence in the later edition
    @Serdeable
    public record Difference(String figure, @Nullable String before, @Nullable String after) {}

    /// Compares two editions of the same summary.
    public static Comparison of(AnnualSummary from, AnnualSummary to, Language language) {
        Map<String, Figure> before = byId(from);
        Map<String, Figure> after = byId(to);
        return new Comparison(
                to.year(),
                to.place(),
                from.edition(),
                to.edition(),
                after.values().stream()
                        .filter(it -> !before.containsKey(it.id()))
                        .map(it -> new Difference(it.id(), null, said(it, language)))
                        .toList(),
                after.values().stream()
                        .filter(it -> before.containsKey(it.id()))
                        .filter(it -> !it.equals(before.get(it.id())))
                        .map(it ->
                                new Difference(
                                        it.id(),
                                        said(before.getOrDefault(it.id(), it), language),
                                        said(it, language)))
                        .toList(),
                before.values().stream()
                        .filter(it -> !after.containsKey(it.id()))
                        .map(it -> new Difference(it.id(), said(it, language), null))
                        .toList());
    }

    private static Map<String, Figure> byId(AnnualSummary summary) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        summary.figures().forEach(figure -> figures.put(figure.id(), figure));
        return figures;
    }

    private static String said(Figure figure, Language language) {
        return Words.sentence(figure, language);
    }
}
