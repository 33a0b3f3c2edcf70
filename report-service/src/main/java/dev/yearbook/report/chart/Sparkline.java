package dev.yearbook.report.chart;

import dev.yearbook.report.summary.Point;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The course of a series as a small line: a dot for each value, hollow where it was derived, and a
/// bar for what it may mean where that is more than one number.
public final class Sparkline {

    private static final int WIDTH = 54;
    private static final int HEIGHT = 22;
    private static final int MARGIN = 4;

    private Sparkline() {}

    /// The drawing; none of a single value.
    public static Optional<Element> of(List<Point> history, String title) {
        if (history.size() < 2) {
            return Optional.empty();
        }
        Frame frame = Frame.of(history, MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN);
        Svg svg = new Svg(WIDTH, HEIGHT, title);
        Curve.draw(svg, frame, history, 1.6);
        return Optional.of(svg.element());
    }

    /// Where dates and values lie in a drawing.
    record Frame(
            double left,
            double top,
            double right,
            double bottom,
            long firstDay,
            long days,
            double low,
            double span) {

        static Frame of(List<Point> history, double left, double top, double right, double bottom) {
            long first = history.getFirst().period().end().toEpochDay();
            long days =
                    ChronoUnit.DAYS.between(
                            history.getFirst().period().end(), history.getLast().period().end());
            double low =
                    history.stream().mapToDouble(it -> it.value().doubleValue()).min().orElse(0);
            double high =
                    history.stream().mapToDouble(it -> it.value().doubleValue()).max().orElse(0);
            double span = high > low ? high - low : 1;
            return new Frame(left, top, right, bottom, first, Math.max(days, 1), low, span);
        }

        double x(Point point) {
            long day = point.period().end().toEpochDay() - firstDay;
            return left + (right - left) * day / days;
        }

        double y(double value) {
            double inside = Math.max(-0.1, Math.min(1.1, (value - low) / span));
            return bottom - (bottom - top) * inside;
        }
    }
}
