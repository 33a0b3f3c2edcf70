package dev.yearbook.metrics.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/// Names without what only typesetting adds.
///
/// | written | plain |
/// | --- | --- |
/// | Ｒ＆Ｄ经费 | r&d经费 |
/// | “魔方Ⅱ” | 魔方ii |
/// | 国际（地区）合作 | 国际地区合作 |
public final class Plain {

    private Plain() {}

    /// Half-width, lower case, without blanks, quotes, brackets and other punctuation; `&`, `%` and
    /// a point between digits stay.
    public static String name(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(Plain::stays).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean stays(int c) {
        return Character.isLetterOrDigit(c) || c == '&' || c == '%' || c == '.' || c == '+';
    }
}
