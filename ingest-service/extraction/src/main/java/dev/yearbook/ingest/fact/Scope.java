package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.context.Clause;
import dev.yearbook.ingest.context.NominalReader;
import dev.yearbook.ingest.context.Nominal;
import dev.yearbook.ingest.period.TimeExpression;
import java.time.LocalDate;
import java.util.List;

/// Tells which expressions of time hold for all that follows in a sentence, and not for one figure.
final class Scope {

    private Scope() {}

    /// Whether nothing but a place or words that lead in stand before the time in its clause.
    static boolean opens(String text, Clause clause, TimeExpression time) {
        int start = time.span().start();
        if (start < clause.start()) {
            return false;
        }
        String before = text.substring(clause.start(), start);
        if (before.length() > 6 || pair(text, start) || Anaphora.named(text, time)) {
            return false;
        }
        if (before.isBlank()) {
            return true;
        }
        if ("于自比较是".indexOf(before.charAt(before.length() - 1)) >= 0) {
            return false;
        }
        Nominal nominal = NominalReader.read(before);
        return nominal.empty() && nominal.qualifiers().isEmpty();
    }

    private static boolean pair(String text, int start) {
        return start > 0 && "比较从由".indexOf(text.charAt(start - 1)) >= 0
                || "从由".indexOf(text.charAt(start)) >= 0;
    }

    /// Whether the time stands directly before a figure and belongs to it alone.
    static boolean beside(TimeExpression time, List<Mention> mentions) {
        int end = time.span().end();
        return mentions.stream().anyMatch(m -> m.start() >= end && m.start() - end <= 1);
    }

    /// 全年 does not say which year; where the sentence has said it, that holds.
    static boolean wholeYear(String text, TimeExpression time) {
        return time.span().of(text).equals("全年");
    }

    /// Behind the months of a year 全年 means all of that year.
    static TimeExpression year(TimeExpression time) {
        boolean part = time.sense() == TimeExpression.Sense.DURING && Timing.of(time).partOfYear();
        if (!part) {
            return time;
        }
        LocalDate first = LocalDate.of(time.end().getYear(), 1, 1);
        LocalDate last = LocalDate.of(time.end().getYear(), 12, 31);
        return new TimeExpression(time.span(), time.sense(), first, last, time.rule());
    }

    /// 截至年底: after a semicolon it holds no longer, and the year does.
    static boolean yearEnd(TimeExpression time) {
        return time.sense() == TimeExpression.Sense.AS_OF && time.end().getDayOfYear() >= 365;
    }
}
