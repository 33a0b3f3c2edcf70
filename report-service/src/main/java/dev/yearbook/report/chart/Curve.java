package dev.yearbook.report.chart;

import dev.yearbook.report.chart.Sparkline.Frame;
import dev.yearbook.report.summary.Point;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a series as dots with what they may mean, joined by a line, which is dashed over
/// years without a value.
final class Curve {

    /// More than a year and a leap day between two values leaves one out.
    private static final int LONGEST_STEP = 367;

    private Curve() {}

    static void draw(Svg svg, Frame frame, List<Point> history, double radius) {
        @Nullable Point before = null;
        for (Point point : history) {
            if (before != null) {
                join(svg, frame, before, point);
            }
            range(svg, frame, point);
            before = point;
        }
        for (Point point : history) {
            double y = frame.y(point.value().doubleValue());
            svg.dot(frame.x(point), y, radius, Svg.BLUE, !point.derived());
        }
    }

    private static void join(Svg svg, Frame frame, Point before, Point point) {
        double fromY = frame.y(before.value().doubleValue());
        double toY = frame.y(point.value().doubleValue());
        svg.line(frame.x(before), fromY, frame.x(point), toY, Svg.BLUE, 1.2);
        if (ChronoUnit.DAYS.between(before.period().end(), point.period().end()) > LONGEST_STEP) {
            svg.dashed();
        }
    }

    private static void range(Svg svg, Frame frame, Point point) {
        if (point.low() != null
                && point.high() != null
                && point.low().compareTo(point.high()) < 0) {
            double x = frame.x(point);
            double low = frame.y(point.low().doubleValue());
            double high = frame.y(point.high().doubleValue());
            svg.line(x, low, x, high, Svg.VERMILION, 0.8);
        }
    }
}
