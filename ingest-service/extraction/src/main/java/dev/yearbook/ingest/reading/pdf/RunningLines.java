package dev.yearbook.ingest.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Takes away what repeats at the top or the bottom of pages: running titles and page numbers.
final class RunningLines {

    private static final int REACH = 2;
    private static final int FEWEST = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "[-—–·•|\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/共]\\s*(?:共\\s*)?\\d{1,4}(?:\\s*页)?)?[-—–·•|\\s]*");

    private RunningLines() {}

    static List<List<PageLine>> without(List<List<PageLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PageLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (isEdge(i, page.size())) {
                    counts.merge(key(page.get(i), i), 1, Integer::sum);
                }
            }
        }
        double most = Math.max(FEWEST, 0.4 * pages.size());
        List<List<PageLine>> kept = new ArrayList<>();
        for (List<PageLine> page : pages) {
            List<PageLine> lines = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                boolean runs =
                        isEdge(i, page.size())
                                && counts.getOrDefault(key(page.get(i), i), 0) >= most;
                if (!runs && !isPageNumber(page, i)) {
                    lines.add(page.get(i));
                }
            }
            kept.add(lines);
        }
        return kept;
    }

    private static boolean isEdge(int index, int count) {
        return index < REACH || index >= count - REACH;
    }

    private static boolean isPageNumber(List<PageLine> page, int index) {
        return (index == 0 || index == page.size() - 1)
                && page.size() > 1
                && PAGE_NUMBER.matcher(page.get(index).text()).matches();
    }

    private static String key(PageLine line, int index) {
        return (index < REACH ? "top " : "bottom ") + DIGITS.matcher(line.text()).replaceAll("#");
    }
}
