package dev.yearbook.report.write;

import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.report.chart.BarChart;
import dev.yearbook.report.chart.CourseChart;
import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import dev.yearbook.report.summary.Change;
import dev.yearbook.report.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The charts of a page.
final class Charts {

    private Charts() {}

    /// The course of one figure over the years.
    static Optional<Element> course(Row row, Page page) {
        var history = row.figure().history();
        String unit = row.figure().series().unit();
        List<String> values =
                history.stream()
                        .map(it -> new Quantity(it.value(), null, unit, "exact", "", "", ""))
                        .map(quantity -> Words.plain(quantity, page.language()))
                        .toList();
        return CourseChart.of(
                history,
                row.subject() + " " + row.indicator() + " (" + unit + ")",
                page.language().of("资料来源：见[", "Source: see [") + row.number() + "]",
                values);
    }

    /// The largest changes.
    static Optional<Element> movers(Page page) {
        List<BarChart.Bar> bars =
                page.movers().stream().map(Charts::bar).flatMap(Optional::stream).toList();
        return BarChart.of(
                bars,
                Heading.MOVERS.in(page.language()) + " (%)",
                page.language()
                        .of(
                                "按两年数值计算；灰线为可能的范围",
                                "Computed from two years; grey: the range it may have"));
    }

    private static Optional<BarChart.Bar> bar(Row row) {
        Change change = row.figure().change();
        if (change == null) {
            return Optional.empty();
        }
        double low = number(change.low(), change.high());
        double high = number(change.high(), change.low());
        double value = change.value() == null ? (low + high) / 2 : change.value().doubleValue();
        String label = row.subject() + " " + row.indicator();
        return Optional.of(new BarChart.Bar(label, value, low, high, row.change()));
    }

    private static double number(@Nullable BigDecimal end, @Nullable BigDecimal other) {
        BigDecimal known = end == null ? other : end;
        return known == null ? 0 : known.doubleValue();
    }
}
