package dev.yearbook.ingest.fact;

import dev.yearbook.ingest.period.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Puts pieces of a text together as the words of an indicator: without times, asides, marks of
/// footnotes and spaces, and with the terms of the field in their short form.
final class Wording {

    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d{1,2}]");
    private static final String BEFORE = " \t\n\r\f、，·•◆►▶●★—-*#）";
    private static final String AFTER = " \t\n\r\f、，·•*（";
    private static final Pattern DEFINITION = Pattern.compile("(与.{2,20}之比|按.{2,20}计算|占.{2,16}比重)");

    /// Words inside an indicator that say how often or how surely, not what.
    private static final Pattern SAID = Pattern.compile("累计|(已|最终)*(修订|核实|初步核算|初步推算|初步测算|初步统计)$");

    private Wording() {}

    /// The words of `text` from `from` to `to` without the times in it.
    static String words(String text, int from, int to, List<TimeExpression> times) {
        StringBuilder words = new StringBuilder();
        int at = from;
        for (TimeExpression time : times) {
            if (time.span().start() >= at && time.span().end() <= to) {
                words.append(text, at, time.span().start());
                at = time.span().end();
                if (at < to && (text.charAt(at) == '的' || text.charAt(at) == '，')) {
                    at++;
                }
            }
        }
        return words.append(text, at, Math.max(at, to)).toString();
    }

    /// Words as an indicator is written.
    static String tidy(String words) {
        String tidy = words.indexOf('[') < 0 ? words : FOOTNOTE.matcher(words).replaceAll("");
        tidy = Terms.shorten(tidy);
        tidy = tidy.indexOf('（') < 0 ? tidy : withoutAsides(tidy, new ArrayList<>());
        tidy = edges(tidy);
        boolean said =
                tidy.indexOf('累') >= 0
                        || !tidy.isEmpty() && "订实算计".indexOf(tidy.charAt(tidy.length() - 1)) >= 0;
        return hanSpaces(said ? SAID.matcher(tidy).replaceAll("") : tidy);
    }

    /// Without the signs at both ends.
    private static String edges(String words) {
        int start = 0;
        int end = words.length();
        while (start < end && (BEFORE.indexOf(words.charAt(start)) >= 0)) {
            start++;
        }
        while (end > start && AFTER.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    /// The definitions that asides of `words` give: 与国内生产总值之比.
    static List<String> definitions(String words) {
        if (words.indexOf('（') < 0) {
            return List.of();
        }
        List<String> asides = new ArrayList<>();
        withoutAsides(FOOTNOTE.matcher(words).replaceAll(""), asides);
        return asides.stream().filter(aside -> DEFINITION.matcher(aside).matches()).toList();
    }

    private static String withoutAsides(String words, List<String> asides) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        int open = words.indexOf('（');
        while (open >= 0) {
            int close = words.indexOf('）', open);
            if (close < 0) {
                break;
            }
            String aside = words.substring(open + 1, close);
            boolean name = aside.length() <= 2 && !aside.matches("[\\w%]*");
            kept.append(words, at, name ? close + 1 : open);
            asides.add(aside);
            at = close + 1;
            open = words.indexOf('（', at);
        }
        return kept.append(words, at, words.length()).toString();
    }

    /// Drops spaces beside Chinese characters, as scans and tables have them.
    static String hanSpaces(String words) {
        if (words.indexOf(' ') < 0) {
            return words;
        }
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean drop =
                    c == ' '
                            && (i == 0
                                    || i + 1 == words.length()
                                    || han(words.charAt(i - 1))
                                    || han(words.charAt(i + 1)));
            if (!drop) {
                joined.append(c);
            }
        }
        return joined.toString();
    }

    private static boolean han(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '（' || c == '）';
    }
}
