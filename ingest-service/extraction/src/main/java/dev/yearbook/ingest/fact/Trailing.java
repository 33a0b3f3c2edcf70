package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.period.TimeExpression;
import java.util.List;
import java.util.Optional;

/// A time in brackets at the end of a passage holds for all of it: …发表论文45篇（截至9月底）.
final class Trailing {

    private Trailing() {}

    static Optional<TimeExpression> time(String text, List<TimeExpression> times) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        TimeExpression last = times.getLast();
        int start = last.span().start();
        int end = last.span().end();
        boolean bracketed = start > 0 && text.charAt(start - 1) == '（' && text.startsWith("）", end);
        boolean ends = bracketed && text.substring(end + 1).replaceAll("[。\\s]", "").isEmpty();
        return ends ? Optional.of(last) : Optional.empty();
    }
}
