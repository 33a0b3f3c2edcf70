package dev.yearbook.report.write;

import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.events.SeriesIdentity;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import dev.yearbook.report.summary.Change;
import dev.yearbook.report.summary.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of a page as a tidy table: one row for each statement, with its figure, and one
/// column for each variable. The names of the columns are the same in every language.
final class Tidy {

    static final List<String> COLUMNS =
            List.of(
                    "figure",
                    "role",
                    "theme",
                    "subject",
                    "indicator",
                    "qualifiers",
                    "kind",
                    "whole",
                    "basis",
                    "status",
                    "start",
                    "end",
                    "value",
                    "value_high",
                    "unit",
                    "modifier",
                    "as_written",
                    "last_year",
                    "change_low",
                    "change_high",
                    "change_in",
                    "marks",
                    "document",
                    "publisher",
                    "published_on",
                    "sentence",
                    "series",
                    "observation");

    private Tidy() {}

    /// The rows, in the order of the page: each figure and then what stands beside it.
    static Stream<List<Object>> rows(Page page) {
        return page.chapters().stream()
                .flatMap(chapter ->
                        chapter.sections().stream()
                                .flatMap(section -> section.rows().stream())
                                .flatMap(row -> rows(row, chapter.title())));
    }

    private static Stream<List<Object>> rows(Row row, String theme) {
        var figure = row.figure();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(row(row, theme, "headline", figure.series(), figure.headline()));
        figure.others()
                .forEach(it -> rows.add(row(row, theme, "other_source", figure.series(), it)));
        figure.companions()
                .forEach(it -> rows.add(row(row, theme, "stated", it.series(), it.statement())));
        return rows.stream();
    }

    private static List<Object> row(
            Row row, String theme, String role, SeriesIdentity series, Statement statement) {
        boolean headline = role.equals("headline");
        Statement last = headline ? row.figure().last() : null;
        Change change = headline ? row.figure().change() : null;
        Source source = statement.source();
        var quantity = statement.quantity();
        return List.of(
                row.number(),
                role,
                theme,
                series.subject(),
                series.indicator(),
                String.join("; ", series.qualifiers()),
                series.kind(),
                statement.whole(),
                series.basis(),
                series.status(),
                text(statement.period().start()),
                text(statement.period().end()),
                quantity.value(),
                number(quantity.valueHigh()),
                quantity.unit(),
                quantity.modifier(),
                quantity.modifierText() + quantity.numberText() + quantity.unitText(),
                last == null ? "" : last.quantity().value(),
                change == null ? "" : number(change.low()),
                change == null ? "" : number(change.high()),
                change == null ? "" : change.measure().name().toLowerCase(java.util.Locale.ROOT),
                headline ? String.join("; ", row.marks()) : "",
                source == null ? "" : text(source.title() == null ? source.name() : source.title()),
                source == null ? "" : text(source.publisher()),
                source == null ? "" : text(source.publishedOn()),
                statement.evidence() == null ? "" : statement.evidence().quote(),
                series.id(),
                statement.observation());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static Object number(@Nullable BigDecimal number) {
        return number == null ? "" : number;
    }
}
