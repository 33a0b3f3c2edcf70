package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.period.Calendar;
import java.util.regex.Pattern;

/// Tells which stretch of time a paragraph of a government's work report is about.
final class Reviews {

    private static final Pattern YEARLY = Pattern.compile("年均增长|平均每年|五年来|这五年|过去五年");
    private static final Pattern PLANS = Pattern.compile("预期目标|主要目标是|今年(发展|经济社会发展|工作)的?(主要|总体)");

    private static final Pattern NUMBERED = Pattern.compile("^\\s*（[二三四五六七八九十]）");
    private static final Pattern ONE_YEAR = Pattern.compile("^\\s*(过去一年|一年来|20\\d{2}年)");

    private Reviews() {}

    /// Whether a paragraph reviews the five years of a plan or a term of office that end with the
    /// reporting year: yearly averages say so, or the words 五年来.
    static boolean severalYears(String text, Calendar calendar) {
        int rest = calendar.reportingYear() % 5;
        return (rest == 0 || rest == 2) && YEARLY.matcher(text).find();
    }

    /// Whether a review of several years goes on: the numbered paragraphs of one series share it.
    static boolean goesOn(String text, boolean before, Calendar calendar) {
        boolean one = ONE_YEAR.matcher(text).find();
        return !one && (severalYears(text, calendar) || before && NUMBERED.matcher(text).find());
    }

    /// Whether a paragraph states the aims of the coming year.
    static boolean plans(String text) {
        return PLANS.matcher(text).find();
    }
}
