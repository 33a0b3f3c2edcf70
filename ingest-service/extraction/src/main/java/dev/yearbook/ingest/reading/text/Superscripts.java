package dev.yearbook.ingest.reading.text;

/// Raised digits: a power or the mark of a note must not run into the number before it.
public final class Superscripts {

    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscripts() {}

    /// The raised form of an ASCII digit.
    public static char of(char digit) {
        return DIGITS.charAt(digit - '0');
    }
}
