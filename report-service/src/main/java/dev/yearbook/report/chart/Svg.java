package dev.yearbook.report.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// A drawing under construction, in pixels from the upper left corner.
final class Svg {

    static final String BLUE = "#0072b2";
    static final String VERMILION = "#d55e00";
    static final String GREY = "#666666";
    static final String PALE = "#cccccc";

    private final Element root;

    Svg(int width, int height, String title) {
        // An XML document keeps the case of viewBox.
        Document document = new Document("http://www.w3.org/2000/svg", "");
        document.parser(Parser.xmlParser());
        root =
                document.appendElement("svg")
                        .attr("xmlns", "http://www.w3.org/2000/svg")
                        .attr("width", String.valueOf(width))
                        .attr("height", String.valueOf(height))
                        .attr("viewBox", "0 0 " + width + " " + height)
                        .attr("role", "img");
        root.appendElement("title").text(title);
    }

    Svg line(double x1, double y1, double x2, double y2, String colour, double width) {
        root.appendElement("line")
                .attr("x1", px(x1))
                .attr("y1", px(y1))
                .attr("x2", px(x2))
                .attr("y2", px(y2))
                .attr("stroke", colour)
                .attr("stroke-width", px(width));
        return this;
    }

    /// Draws a path; none that is empty.
    Svg path(Path path, String stroke, String fill, double width) {
        if (!path.isEmpty()) {
            root.appendElement("path")
                    .attr("d", path.toString())
                    .attr("stroke", stroke)
                    .attr("fill", fill)
                    .attr("stroke-width", px(width));
        }
        return this;
    }

    /// Dashes a path just drawn.
    Svg dashed(Path path) {
        if (!path.isEmpty()) {
            root.child(root.childrenSize() - 1).attr("stroke-dasharray", "3 3");
        }
        return this;
    }

    Svg ring(double x, double y, double radius, String colour) {
        root.appendElement("circle")
                .attr("cx", px(x))
                .attr("cy", px(y))
                .attr("r", px(radius))
                .attr("fill", "none")
                .attr("stroke", colour)
                .attr("stroke-width", "1.2");
        return this;
    }

    Svg bar(double x, double y, double width, double height, String colour) {
        root.appendElement("rect")
                .attr("x", px(x))
                .attr("y", px(y))
                .attr("width", px(Math.max(width, 0.5)))
                .attr("height", px(height))
                .attr("fill", colour);
        return this;
    }

    Svg text(double x, double y, String anchor, int size, String words) {
        root.appendElement("text")
                .attr("x", px(x))
                .attr("y", px(y))
                .attr("text-anchor", anchor)
                .attr("font-size", String.valueOf(size))
                .attr("font-family", "Noto Sans SC, sans-serif")
                .attr("fill", "#222222")
                .text(words);
        return this;
    }

    Element element() {
        return root;
    }

    /// Pixels to a tenth.
    static String px(double pixels) {
        return BigDecimal.valueOf(pixels)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
