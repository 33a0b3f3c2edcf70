package dev.yearbook.ingest.reading.text;

import java.util.Locale;
import java.util.Set;

/// Tags of HTML inside text.
final class Tags {

    private static final int LONGEST = 2000;
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "base",
                    "blockquote",
                    "body",
                    "center",
                    "details",
                    "dd",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "head",
                    "header",
                    "hr",
                    "html",
                    "iframe",
                    "li",
                    "link",
                    "main",
                    "menu",
                    "meta",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "script",
                    "section",
                    "style",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "title",
                    "tr",
                    "ul");

    private Tags() {}

    /// The length of the tag or comment at `at`, or 0 where there is none: 5<6, P<0.05.
    static int lengthAt(String source, int at, int end) {
        int name = at + 1 < end && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
        if (name >= end || !isNameStart(source.charAt(name))) {
            return 0;
        }
        int stop = Math.min(end, at + LONGEST);
        for (int i = name; i < stop; i++) {
            char c = source.charAt(i);
            if (c == '>') {
                return i + 1 - at;
            }
            if (c == '<') {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '!' || c == '?';
    }

    /// The name of the tag at `at` in lower case.
    static String name(String source, int at) {
        int start = source.startsWith("</", at) ? at + 2 : at + 1;
        int stop = start;
        while (stop < source.length() && Character.isLetterOrDigit(source.charAt(stop))) {
            stop++;
        }
        return source.substring(start, Math.min(stop, start + 16)).toLowerCase(Locale.ROOT);
    }

    /// Whether a block of HTML begins at `at`.
    static boolean beginsBlock(String source, int at, int end) {
        return at < end
                && source.charAt(at) == '<'
                && (BLOCKS.contains(name(source, at)) && isTag(source, at, end)
                        || source.startsWith("<!--", at)
                        || source.regionMatches(true, at, "<!doctype", 0, 9));
    }

    private static boolean isTag(String source, int at, int end) {
        return lengthAt(source, at, Math.min(source.length(), end + LONGEST)) > 0;
    }
}
