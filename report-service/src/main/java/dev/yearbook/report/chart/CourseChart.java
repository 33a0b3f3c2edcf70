package dev.yearbook.report.chart;

import dev.yearbook.report.chart.Sparkline.Frame;
import dev.yearbook.report.summary.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/// The course of a series with its years and values. The year of the summary has a ring.
public final class CourseChart {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 156;

    private CourseChart() {}

    /// The words of a drawing.
    ///
    /// @param title what is shown, with its unit
    /// @param source where the values come from, and what the signs mean
    /// @param values the values, in the order of the history
    public record Captions(String title, String source, List<String> values) {

        public Captions {
            values = List.copyOf(values);
        }
    }

    /// The drawing; none of fewer than three values.
    ///
    /// @param year the year that matters most
    public static Optional<Element> of(List<Point> history, int year, Captions captions) {
        if (history.size() < 3) {
            return Optional.empty();
        }
        Frame frame = Frame.of(history, 24, 50, WIDTH - 24, HEIGHT - 46);
        Svg svg = new Svg(WIDTH, HEIGHT, captions.title());
        svg.text(4, 14, "start", 11, Labels.fitting(captions.title(), 11, WIDTH - 8));
        svg.line(16, HEIGHT - 32, WIDTH - 16, HEIGHT - 32, Svg.PALE, 1);
        Curve.draw(svg, frame, history, 2.6);
        Labels values = new Labels(svg, 2, WIDTH - 2);
        Labels years = new Labels(svg, 2, WIDTH - 2);
        for (int i : order(history, year)) {
            Point point = history.get(i);
            double x = frame.x(point);
            double y = frame.y(point.value().doubleValue());
            int end = point.period().end().getYear();
            if (end == year) {
                svg.ring(x, y, 5, Svg.VERMILION);
            }
            values.put(x, 8, captions.values().get(i), y - 7, y + 15);
            years.put(x, 9, String.valueOf(end), HEIGHT - 20);
        }
        svg.text(4, HEIGHT - 5, "start", 8, Labels.fitting(captions.source(), 8, WIDTH - 8));
        return Optional.of(svg.element());
    }

    /// Whose words must not be left out: the year's own, the last, the first, then the others.
    private static List<Integer> order(List<Point> history, int year) {
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, history.size())
                .filter(i -> history.get(i).period().end().getYear() == year)
                .forEach(order::add);
        order.add(history.size() - 1);
        order.add(0);
        IntStream.range(1, history.size() - 1).map(i -> history.size() - 1 - i).forEach(order::add);
        return order.stream().distinct().toList();
    }
}
