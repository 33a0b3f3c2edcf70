package dev.yearbook.report.chart;

import dev.yearbook.report.chart.Sparkline.Frame;
import dev.yearbook.report.summary.Point;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The values of a series as dots with what they may mean, joined by a line, which is dashed over
/// years without a value.
///
/// All strokes of a kind are one path: drawings with an element for each stroke took most of the
/// time in which a PDF of thousands of figures is laid out.
final class Curve {

    /// More than a year and a leap day between two values leaves one out.
    private static final int LONGEST_STEP = 367;

    private Curve() {}

    static void draw(Svg svg, Frame frame, List<Point> history, double radius) {
        Path joined = new Path();
        Path gaps = new Path();
        Path ranges = new Path();
        Path stated = new Path();
        Path derived = new Path();
        @Nullable Point before = null;
        for (Point point : history) {
            double x = frame.x(point);
            double y = frame.y(point.value().doubleValue());
            if (before != null) {
                (gap(before, point) ? gaps : joined)
                        .line(frame.x(before), frame.y(before.value().doubleValue()), x, y);
            }
            range(ranges, frame, point);
            (point.derived() ? derived : stated).dot(x, y, radius);
            before = point;
        }
        svg.path(joined, Svg.BLUE, "none", 1.2);
        svg.path(gaps, Svg.BLUE, "none", 1.2).dashed(gaps);
        svg.path(ranges, Svg.VERMILION, "none", 0.8);
        svg.path(stated, Svg.BLUE, Svg.BLUE, 0.8);
        svg.path(derived, Svg.BLUE, "#ffffff", 0.8);
    }

    private static boolean gap(Point before, Point point) {
        return ChronoUnit.DAYS.between(before.period().end(), point.period().end()) > LONGEST_STEP;
    }

    private static void range(Path ranges, Frame frame, Point point) {
        if (point.low() != null
                && point.high() != null
                && point.low().compareTo(point.high()) < 0) {
            double x = frame.x(point);
            double low = frame.y(point.low().doubleValue());
            double high = frame.y(point.high().doubleValue());
            ranges.line(x, low, x, high);
        }
    }
}
