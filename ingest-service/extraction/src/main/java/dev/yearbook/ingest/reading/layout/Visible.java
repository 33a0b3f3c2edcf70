package dev.yearbook.ingest.reading.layout;

/// The part of a text that a reader sees: runs of blanks are one blank, invisible characters are
/// nothing, and a symbol of a private font at the beginning is a bullet.
final class Visible {

    private Visible() {}

    static void append(StringBuilder text, char c) {
        if (Typography.isBlank(c)) {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        } else if (Typography.isPrivateUse(c)) {
            if (text.isEmpty()) {
                text.append('•');
            }
        } else if (!Typography.isInvisible(c)) {
            text.append(c);
        }
    }
}
