package dev.yearbook.report.chart;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Changes as bars to the left and right of zero, with what they may be at least and at most.
public final class BarChart {

    private static final int WIDTH = 680;
    private static final int ROW = 22;
    private static final int HEAD = 28;
    private static final double ZERO = 420;
    private static final double REACH = 170;

    private BarChart() {}

    /// One bar.
    ///
    /// @param label what changed
    /// @param value the change
    /// @param low what it is at least
    /// @param high what it is at most
    /// @param words the change in words
    public record Bar(String label, double value, double low, double high, String words) {}

    /// The drawing; none without bars.
    public static Optional<Element> of(List<Bar> bars, String title, String source) {
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        int height = HEAD + bars.size() * ROW + 22;
        double most = bars.stream().mapToDouble(bar -> Math.abs(bar.value())).max().orElse(1);
        double scale = REACH / Math.max(most, 1e-9);
        Svg svg = new Svg(WIDTH, height, title);
        svg.text(4, 15, "start", 12, title);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), HEAD + i * ROW, scale);
        }
        svg.line(ZERO, HEAD - 4, ZERO, height - 20, Svg.GREY, 1);
        svg.text(4, height - 6, "start", 9, source);
        return Optional.of(svg.element());
    }

    private static void draw(Svg svg, Bar bar, double y, double scale) {
        double end = ZERO + clamp(bar.value() * scale);
        String colour = bar.value() < 0 ? Svg.VERMILION : Svg.BLUE;
        svg.bar(Math.min(ZERO, end), y, Math.abs(end - ZERO), ROW - 8, colour);
        if (bar.high() > bar.low()) {
            double middle = y + (ROW - 8) / 2.0;
            double from = ZERO + clamp(bar.low() * scale);
            double to = ZERO + clamp(bar.high() * scale);
            svg.line(from, middle, to, middle, Svg.GREY, 1.4);
        }
        boolean left = bar.value() < 0;
        svg.text(ZERO - REACH - 50, y + ROW - 11, "end", 10, shortened(bar.label()));
        svg.text(left ? end - 4 : end + 4, y + ROW - 11, left ? "end" : "start", 9, bar.words());
    }

    private static String shortened(String label) {
        return label.length() <= 20 ? label : label.substring(0, 19) + "…";
    }

    private static double clamp(double pixels) {
        return Math.max(-REACH, Math.min(REACH, pixels));
    }
}
