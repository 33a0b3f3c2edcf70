package dev.yearbook.ingest.reading.layout;

import java.util.regex.Pattern;

/// Whether a line of text could be a title.
final class Title {

    private static final int WIDEST = 90;
    private static final Pattern FIGURE = Pattern.compile("[\\d０-９]+(?:[.．,，][\\d０-９]+)*");
    private static final Pattern LABELLED =
            Pattern.compile("[\\p{IsHan}A-Za-z\\s\\u3000]{1,8}[：:].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[\\d０-９]{1,2}(?:\\.\\d{1,2})*|[一二三四五六七八九十]{1,3}");

    private Title() {}

    /// Whether the text reads like a title: short, with words, without a full stop, and not a row of
    /// figures.
    static boolean isLike(String text) {
        return text.length() <= WIDEST
                && Typography.width(text) <= WIDEST
                && text.codePoints().anyMatch(Character::isLetter)
                && !Typography.endsSentence(text)
                && !Typography.awaitsMore(text)
                && !text.endsWith("：")
                && !text.endsWith(":")
                && !Typography.holdsSentenceEnd(text)
                && FIGURE.matcher(text).results().limit(4).count() < 4
                && text.chars().filter(c -> c == '，' || c == ',').count() < 3;
    }

    /// Whether a title-like line without any mark may still be something else: 来源：某日报.
    static boolean isLabelled(String text) {
        return LABELLED.matcher(text).matches();
    }

    /// Whether the line is only the number of a section, whose title stands in the next line.
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
