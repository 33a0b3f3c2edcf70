package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.fact.Extraction.SkippedNumeral;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// What became of every numeral of a document, in the order of the text, and which rules decided.
///
/// @param lines one for each numeral
public record Explanation(List<Line> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    /// One numeral.
    ///
    /// @param start code points of the source before it
    /// @param end code points of the source up to its end
    /// @param text the numeral as written
    /// @param fact whether it became a fact
    /// @param verdict what the fact says, or why there is none
    /// @param rule the rules that decided, in the order in which they were applied
    public record Line(
            int start, int end, String text, boolean fact, String verdict, String rule) {}

    /// Explains what was read out of a document.
    public static Explanation of(Extraction extraction) {
        List<Line> lines = new ArrayList<>();
        extraction.facts().forEach(fact -> lines.add(line(fact)));
        extraction.skipped().forEach(skipped -> lines.add(line(skipped)));
        lines.sort(Comparator.comparingInt(Line::start).thenComparingInt(Line::end));
        return new Explanation(lines);
    }

    private static Line line(Fact fact) {
        return new Line(
                fact.start(), fact.end(), fact.numberText(), true, verdict(fact), fact.rule());
    }

    private static Line line(SkippedNumeral skipped) {
        String verdict = "skipped: " + skipped.reason().name().toLowerCase(java.util.Locale.ROOT);
        return new Line(
                skipped.start(), skipped.end(), skipped.text(), false, verdict, skipped.rule());
    }

    private static String verdict(Fact fact) {
        String whole = fact.whole().isEmpty() ? "" : " (" + fact.whole() + ")";
        String qualifiers = fact.qualifiers().isEmpty() ? "" : " " + fact.qualifiers();
        String start = fact.periodStart().map(day -> day + "/").orElse("");
        return "%s %s = %s %s, %s%s, %s %s%s, %s, %.2f"
                .formatted(
                        fact.subject(),
                        fact.indicator() + qualifiers,
                        fact.value().toPlainString(),
                        fact.unit(),
                        lower(fact.kind()),
                        whole,
                        lower(fact.basis()),
                        start,
                        fact.periodEnd(),
                        lower(fact.status()),
                        fact.confidence());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The explanation as lines of text.
    ///
    /// ```
    /// 35%        fact     …产业销售收入 = 35 %, growth (上年同期), flow 2021-01-01/2021-11-30
    ///                     by percentage > growth of the figure before
    /// ```
    public String text() {
        return lines.stream()
                .map(line ->
                        "%-14s %-5s %s%n%20s by %s"
                                .formatted(
                                        line.text(),
                                        line.fact() ? "fact" : "-",
                                        line.verdict(),
                                        "",
                                        line.rule()))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
