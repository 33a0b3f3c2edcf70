package dev.yearbook.ingest.reading.pdf;

import java.util.List;
import java.util.stream.IntStream;

/// The distance between the baselines of neighbouring lines, as most lines of the body have it.
final class Leading {

    private static final float USUAL = 1.5f;

    private Leading() {}

    static float of(List<List<PageLine>> pages, float body) {
        double[] distances =
                pages.stream()
                        .flatMap(page ->
                                IntStream.range(1, page.size())
                                        .mapToObj(i ->
                                                page.get(i).baseline()
                                                        - page.get(i - 1).baseline()))
                        .filter(distance -> distance > 0 && distance < 4 * body)
                        .mapToDouble(Float::doubleValue)
                        .sorted()
                        .toArray();
        return distances.length == 0 ? USUAL * body : (float) distances[distances.length / 2];
    }
}
