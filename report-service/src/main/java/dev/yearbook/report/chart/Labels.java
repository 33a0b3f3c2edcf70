package dev.yearbook.report.chart;

import java.util.ArrayList;
import java.util.List;

/// Puts words into a drawing where no others stand.
final class Labels {

    private static final double LATIN = 0.56;

    private final Svg svg;
    private final double left;
    private final double right;
    private final List<Box> taken = new ArrayList<>();

    /// @param left where words may begin
    /// @param right where words must end
    Labels(Svg svg, double left, double right) {
        this.svg = svg;
        this.left = left;
        this.right = right;
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    /// Writes words centred on `x` at the first of these heights where they are free, moved inside
    /// the drawing; leaves them out where they are not.
    void put(double x, int size, String words, double... heights) {
        double half = width(words, size) / 2;
        double middle = Math.max(left + half, Math.min(right - half, x));
        for (double y : heights) {
            Box box = new Box(middle - half - 2, y - size, middle + half + 2, y + 2);
            if (taken.stream().noneMatch(box::meets)) {
                taken.add(box);
                svg.text(middle, y, "middle", size, words);
                return;
            }
        }
    }

    /// About how wide words are, in pixels: ideographs as wide as high, others about half of that.
    static double width(String words, int size) {
        return words.codePoints().mapToDouble(c -> c < 0x2E80 ? LATIN * size : size).sum();
    }

    /// As much of the words as fits.
    static String fitting(String words, int size, double pixels) {
        if (width(words, size) <= pixels) {
            return words;
        }
        int end = words.length();
        while (end > 1 && width(words.substring(0, end) + "…", size) > pixels) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end).strip() + "…";
    }
}
