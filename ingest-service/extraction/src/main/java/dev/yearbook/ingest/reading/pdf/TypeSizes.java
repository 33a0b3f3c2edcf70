package dev.yearbook.ingest.reading.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The sizes of type in a document: that of its body, which most characters have, and the larger
/// ones, which are those of headings.
final class TypeSizes {

    private static final float LARGER = 1.12f;
    private static final int MOST_LEVELS = 4;

    private final float body;
    private final List<Integer> larger;

    private TypeSizes(float body, List<Integer> larger) {
        this.body = body;
        this.larger = larger;
    }

    static TypeSizes of(List<List<PageLine>> pages) {
        Map<Integer, Integer> characters = new TreeMap<>();
        for (List<PageLine> page : pages) {
            for (PageLine line : page) {
                characters.merge(Math.round(line.size()), line.text().length(), Integer::sum);
            }
        }
        int body =
                characters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(10);
        List<Integer> larger =
                characters.keySet().stream()
                        .filter(size -> size >= LARGER * body)
                        .sorted(Comparator.reverseOrder())
                        .limit(MOST_LEVELS)
                        .toList();
        return new TypeSizes(body, larger);
    }

    float body() {
        return body;
    }

    /// The level of a heading in this size; 0 for the size of the body and smaller ones.
    int level(float size) {
        return Math.round(size) < LARGER * body
                ? 0
                : 1
                        + Math.max(
                                0,
                                larger.indexOf(Math.round(size)) < 0
                                        ? larger.size() - 1
                                        : larger.indexOf(Math.round(size)));
    }
}
