package dev.yearbook.report.chart;

/// The strokes of one path, in the words of SVG.
final class Path {

    private final StringBuilder data = new StringBuilder();

    void line(double x1, double y1, double x2, double y2) {
        data.append('M').append(Svg.px(x1)).append(' ').append(Svg.px(y1));
        data.append('L').append(Svg.px(x2)).append(' ').append(Svg.px(y2));
    }

    /// A circle, as two arcs.
    void dot(double x, double y, double radius) {
        String r = Svg.px(radius);
        String across = Svg.px(2 * radius);
        data.append('M').append(Svg.px(x - radius)).append(' ').append(Svg.px(y));
        data.append('a').append(r).append(' ').append(r).append(" 0 1 0 ").append(across);
        data.append(" 0a").append(r).append(' ').append(r).append(" 0 1 0 -").append(across);
        data.append(" 0z");
    }

    boolean isEmpty() {
        return data.isEmpty();
    }

    @Override
    public String toString() {
        return data.toString();
    }
}
