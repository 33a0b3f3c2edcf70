package dev.yearbook.ingest.reading.text;

import org.jsoup.parser.Parser;

/// A character written as an entity: `&nbsp;`, `&#8212;`, `&#x2014;`.
///
/// @param text what it stands for
/// @param length the characters it takes in the source; 0 where there is no entity
public record Entity(String text, int length) {

    private static final int LONGEST = 34;

    /// No entity.
    public static final Entity NONE = new Entity("", 0);

    /// The entity at `at`, or one of length 0.
    public static Entity at(String source, int at, int end) {
        int stop = Math.min(end, at + LONGEST);
        int i = at + 1;
        while (i < stop
                && (source.charAt(i) == '#' || Character.isLetterOrDigit(source.charAt(i)))) {
            i++;
        }
        boolean closed = i < stop && source.charAt(i) == ';';
        return i < at + 3 ? NONE : decoded(source.substring(at, closed ? i + 1 : i));
    }

    private static Entity decoded(String written) {
        String text = Parser.unescapeEntities(written, false);
        boolean whole =
                text.codePointCount(0, text.length()) <= 2 && text.length() < written.length();
        return whole && !(text.startsWith("&") && text.length() > 1)
                ? new Entity(text, written.length())
                : NONE;
    }
}
