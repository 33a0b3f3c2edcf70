package dev.yearbook.ingest.fact;

import java.util.List;
import java.util.Map;

/// Notes that a figure is an average over the years, months or days of its period.
final class Averages {

    private static final List<Map.Entry<String, String>> WORDS =
            List.of(
                    Map.entry("年均", "年均"),
                    Map.entry("每年", "年均"),
                    Map.entry("月均", "月均"),
                    Map.entry("日均", "日均"));

    private Averages() {}

    /// 日均新增: the word leads in the clause.
    private static String opening(Words around) {
        String words = around.words().strip();
        return words.startsWith("日均") || words.startsWith("月均") ? words.substring(0, 2) : "";
    }

    /// Adds the restriction; whether it is a yearly average, which speaks of several years.
    static boolean note(Draft draft, Words around) {
        String base = around.tail().base() + opening(around);
        WORDS.stream()
                .filter(word -> base.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .forEach(draft.qualifiers::add);
        return base.contains("年均") || base.contains("每年");
    }
}
