package dev.yearbook.report.chart;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Changes as bars to the left and right of zero, with what they may be at least and at most.
public final class BarChart {

    private static final int WIDTH = 680;
    private static final int ROW = 22;
    private static final int HEAD = 28;
    private static final double LABELS = 310;
    private static final double WORDS = 90;

    private BarChart() {}

    /// One bar.
    ///
    /// @param label what changed
    /// @param value the change
    /// @param low what it is at least
    /// @param high what it is at most
    /// @param words the change in words
    public record Bar(String label, double value, double low, double high, String words) {}

    /// Where zero lies and how many pixels one unit has.
    private record Scale(double zero, double unit) {

        static Scale of(List<Bar> bars) {
            double low = bars.stream().mapToDouble(Bar::value).min().orElse(0);
            double high = bars.stream().mapToDouble(Bar::value).max().orElse(0);
            double left = low < 0 ? LABELS + WORDS : LABELS + 10;
            double right = high > 0 ? WIDTH - WORDS : WIDTH - 10;
            double unit = (right - left) / Math.max(Math.max(high, 0) - Math.min(low, 0), 1e-9);
            return new Scale(left - Math.min(low, 0) * unit, unit);
        }

        double x(double value) {
            return Math.max(LABELS, Math.min(WIDTH, zero + value * unit));
        }
    }

    /// The drawing; none without bars.
    public static Optional<Element> of(List<Bar> bars, String title, String source) {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        int height = HEAD + bars.size() * ROW + 22;
        Scale scale = Scale.of(bars);
        Svg svg = new Svg(WIDTH, height, title);
        svg.text(4, 15, "start", 12, title);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), HEAD + i * ROW, scale);
        }
        svg.line(scale.zero(), HEAD - 4, scale.zero(), height - 20, Svg.GREY, 1);
        svg.text(4, height - 6, "start", 9, source);
        return Optional.of(svg.element());
    }

    private static void draw(Svg svg, Bar bar, double y, Scale scale) {
        double end = scale.x(bar.value());
        boolean falls = bar.value() < 0;
        double from = Math.min(scale.zero(), end);
        svg.bar(from, y, Math.abs(end - scale.zero()), ROW - 8, falls ? Svg.VERMILION : Svg.BLUE);
        if (bar.high() > bar.low()) {
            double middle = y + (ROW - 8) / 2.0;
            svg.line(scale.x(bar.low()), middle, scale.x(bar.high()), middle, Svg.GREY, 1.4);
        }
        String label = Labels.fitting(bar.label(), 10, LABELS - 10);
        svg.text(LABELS - 4, y + ROW - 11, "end", 10, label);
        double beside = falls ? end - 4 : end + 4;
        svg.text(beside, y + ROW - 11, falls ? "end" : "start", 9, bar.words());
    }
}
