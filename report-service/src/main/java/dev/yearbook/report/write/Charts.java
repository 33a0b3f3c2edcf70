package dev.yearbook.report.write;

import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.report.chart.BarChart;
import dev.yearbook.report.chart.CourseChart;
import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Row;
import dev.yearbook.report.summary.Change;
import dev.yearbook.report.summary.Figure.Companion;
import dev.yearbook.report.summary.Point;
import dev.yearbook.report.summary.Statement;
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
        String title =
                row.subject()
                        + page.language().of("", ", ")
                        + row.indicator()
                        + page.language().of("（" + unit + "）", " (" + unit(unit, page) + ")");
        String source =
                page.language().of("资料来源：见[", "Source: see [")
                        + row.number()
                        + "]"
                        + signs(history, page);
        return CourseChart.of(
                history, row.figure().year(), new CourseChart.Captions(title, source, values));
    }

    private static String unit(String unit, Page page) {
        return Words.unit(unit, page.language());
    }

    private static String signs(List<Point> history, Page page) {
        String derived =
                history.stream().anyMatch(Point::derived)
                        ? page.language().of("；空心：推算", "; hollow: derived")
                        : "";
        boolean gaps =
                history.getLast().period().end().getYear()
                                - history.getFirst().period().end().getYear()
                        > history.size() - 1;
        return derived + (gaps ? page.language().of("；虚线：其间无数据", "; dashed: no data between") : "");
    }

    /// The largest changes.
    static Optional<Element> movers(Page page) {
        List<BarChart.Bar> bars =
                page.movers().stream()
                        .map(row -> bar(row, page))
                        .flatMap(Optional::stream)
                        .toList();
        return BarChart.of(
                bars,
                Heading.MOVERS.in(page.language()) + page.language().of("（%）", " (%)"),
                page.language()
                        .of(
                                "按两年数值计算，注明“报告”的为报告所述；灰线为可能的范围",
                                "Computed from two years, or stated where it says so; grey: the range it"
                                        + " may have"));
    }

    private static Optional<BarChart.Bar> bar(Row row, Page page) {
        String label = row.subject() + page.language().of("", ", ") + row.indicator();
        Change change = row.figure().change();
        if (change == null) {
            return row.figure().companions().stream()
                    .filter(companion -> companion.series().kind().equals("growth"))
                    .map(Companion::statement)
                    .findFirst()
                    .map(growth -> stated(label, growth, page));
        }
        double low = number(change.low(), change.high());
        double high = number(change.high(), change.low());
        double value = change.value() == null ? (low + high) / 2 : change.value().doubleValue();
        return Optional.of(new BarChart.Bar(label, value, low, high, row.change()));
    }

    private static BarChart.Bar stated(String label, Statement growth, Page page) {
        double value = growth.quantity().value().doubleValue();
        String words = Words.value(growth, "growth", page.language());
        return new BarChart.Bar(
                label, value, value, value, page.language().of("报告" + words, words + " stated"));
    }

    private static double number(@Nullable BigDecimal end, @Nullable BigDecimal other) {
        BigDecimal known = end == null ? other : end;
        return known == null ? 0 : known.doubleValue();
    }
}
