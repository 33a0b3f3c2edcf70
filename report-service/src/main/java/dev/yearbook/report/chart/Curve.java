package dev.yearbook.report.chart;

import dev.yearbook.report.chart.Sparkline.Frame;
import dev.yearbook.report.summary.Point;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a series as dots with what they may mean, joined by a line.
final class Curve {

    private Curve() {}

    static void draw(Svg svg, Frame frame, List<Point> history, double radius) {
        @Nullable Point before = null;
        for (Point point : history) {
            double x = frame.x(point);
            double y = frame.y(point.value().doubleValue());
            if (before != null) {
                double fromY = frame.y(before.value().doubleValue());
                svg.line(frame.x(before), fromY, x, y, Svg.BLUE, 1.2);
            }
            if (point.low() != null
                    && point.high() != null
                    && point.low().compareTo(point.high()) < 0) {
                double low = frame.y(point.low().doubleValue());
                double high = frame.y(point.high().doubleValue());
                svg.line(x, low, x, high, Svg.VERMILION, 0.8);
            }
            before = point;
        }
        for (Point point : history) {
            double y = frame.y(point.value().doubleValue());
            svg.dot(frame.x(point), y, radius, Svg.BLUE, !point.derived());
        }
    }
}
