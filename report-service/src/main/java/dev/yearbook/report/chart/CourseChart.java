package dev.yearbook.report.chart;

import dev.yearbook.report.chart.Sparkline.Frame;
import dev.yearbook.report.summary.Point;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The course of a series with its years and values.
public final class CourseChart {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 150;

    private CourseChart() {}

    /// The drawing; none of fewer than three values.
    ///
    /// @param title what is shown, with its unit
    /// @param source the words for where the values come from
    /// @param values the values in words, in the order of the history
    public static Optional<Element> of(
            List<Point> history, String title, String source, List<String> values) {
        if (history.size() < 3) {
            return Optional.empty();
        }
        Frame frame = Frame.of(history, 24, 46, WIDTH - 40, HEIGHT - 38);
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        svg.text(4, 14, "start", 11, title);
        svg.line(16, HEIGHT - 28, WIDTH - 16, HEIGHT - 28, Svg.PALE, 1);
        Curve.draw(svg, frame, history, 2.6);
        for (int i = 0; i < history.size(); i++) {
            boolean end = i == 0 || i == history.size() - 1;
            if (end || history.size() <= 6) {
                Point point = history.get(i);
                double x = frame.x(point);
                double y = frame.y(point.value().doubleValue());
                svg.text(x, y - 7, "middle", 8, values.get(i));
                String year = String.valueOf(point.period().end().getYear());
                svg.text(x, HEIGHT - 17, "middle", 9, year);
            }
        }
        svg.text(4, HEIGHT - 4, "start", 8, source);
        return Optional.of(svg.element());
    }
}
