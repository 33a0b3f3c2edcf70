package dev.yearbook.ingest.context;

/// Writes the same characters in one way, without changing how many there are, so that a place in
/// the folded text is the same place in the text as it was.
///
/// | written | folded |
/// | --- | --- |
/// | ２００２, ％, Ｒ＆Ｄ | 2002, %, R&D |
/// | ( ) | （ ） |
/// | , ; : outside numbers | ， ； ： |
/// | ideographic and no-break space | space |
/// | 增長, 萬 | 增长, 万 |
public final class Folding {

    private Folding() {}

    /// The folded text, as long as `text`.
    public static String fold(String text) {
        char[] chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = fold(chars[i]);
        }
        for (int i = 0; i < chars.length; i++) {
            if (chars[i] == ',' && !betweenDigits(chars, i, 3)) {
                chars[i] = '，';
            } else if (chars[i] == ':' && !betweenDigits(chars, i, 1)) {
                chars[i] = '：';
            }
        }
        return new String(chars);
    }

    private static char fold(char c) {
        return switch (c) {
            case '(', '（' -> '（';
            case ')', '）' -> '）';
            case ';' -> '；';
            case '，', '；', '：', '！', '？' -> c;
            case '\u3000', '\u00a0', '\t', '\r' -> ' ';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : Traditional.simplified(c);
        };
    }

    /// Whether a digit stands before place `i` and `after` digits behind it.
    private static boolean betweenDigits(char[] chars, int i, int after) {
        if (i == 0 || i + after >= chars.length || !Character.isDigit(chars[i - 1])) {
            return false;
        }
        for (int k = 1; k <= after; k++) {
            if (!Character.isDigit(chars[i + k])) {
                return false;
            }
        }
        return true;
    }
}
