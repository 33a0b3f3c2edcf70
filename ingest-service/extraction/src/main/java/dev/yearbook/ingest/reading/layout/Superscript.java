package dev.yearbook.ingest.reading.layout;

/// Raised text. Its digits are shown as raised digits, so that a power or the mark of a note does
/// not run into the number before it; a mark in brackets stays as it is.
///
/// | raised | shown |
/// | --- | --- |
/// | 10 with 8 above | 10⁸ |
/// | 2.5% with [1] above | 2.5%[1] |
public final class Superscript {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private int depth;
    private boolean bracketed;

    /// Raised text begins (1) or ends (-1).
    public void step(int step) {
        depth = Math.max(0, depth + step);
        bracketed = false;
    }

    /// The character as it is shown.
    public char shown(char c) {
        if (depth == 0) {
            return c;
        }
        bracketed |= c == '[' || c == '［' || c == '〔';
        return bracketed ? c : of(c);
    }

    /// The raised form of a digit; any other character is itself.
    public static char of(char c) {
        return c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c;
    }
}
