package dev.yearbook.ingest.reading.text;

import dev.yearbook.ingest.reading.PassageBuilder;
import dev.yearbook.ingest.reading.layout.Typography;

/// Adds characters to a passage as a reader sees them: any run of blanks is one blank, invisible
/// characters are nothing, and a symbol of a private font at the beginning is a bullet.
public final class Trimming {

    private Trimming() {}

    /// Adds one character that stands at [start, end) of the source.
    public static void append(PassageBuilder text, char c, int start, int end) {
        if (c > ' ' && c < '\u007f' || Typography.isHan(c)) {
            text.append(c, start, end);
        } else if (Typography.isBlank(c)) {
            blank(text, start, end);
        } else if (Typography.isPrivateUse(c)) {
            if (text.length() == 0) {
                text.append('•', start, end);
            }
        } else if (!Typography.isInvisible(c)) {
            text.append(c, start, end);
        }
    }

    private static void blank(PassageBuilder text, int start, int end) {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) == ' ') {
            text.stretch(end);
        } else if (length > 0) {
            text.append(' ', start, end);
        }
    }

    /// Drops blanks from the end.
    public static void trimEnd(PassageBuilder text) {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        text.truncate(length);
    }
}
