package dev.yearbook.ingest.reading.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands at the beginning of a line and tells its place in the layout.
///
/// @param kind what sort of mark it is
/// @param length the characters it takes, with the blanks after it
/// @param level how deep a heading with this mark stands; 1 is the outermost
record Mark(Kind kind, int length, int level) {

    private static final int REACH = 32;

    /// What the kinds of marks share.
    private static final class Patterns {
        /// What follows the number of an amount and no number of a section.
        static final String AMOUNT = "\\s*(?:[%％‰万亿]|个百分点)";

        private Patterns() {}
    }

    enum Kind {
        /// 第一章, 第二部分
        CHAPTER("第[一二三四五六七八九十百\\d]{1,4}(?:[章篇编]|部分)", 1),
        /// 第一节
        SECTION("第[一二三四五六七八九十百\\d]{1,4}节", 2),
        /// 一、
        NUMERAL("[一二三四五六七八九十]{1,3}[、.．]", 2),
        /// （一）
        BRACKETED_NUMERAL("[（(][一二三四五六七八九十]{1,3}[)）][、.．]?", 3),
        /// 1.1, 2.3.1; the level follows the number of points
        DECIMAL(
                "\\d{1,2}(?:[.．]\\d{1,2}){1,4}(?:[.．、]|(?=[\\s\\u3000])(?!"
                        + Patterns.AMOUNT
                        + ")|$)",
                1),
        /// 1. or 1、, but not the 24. of 24. 8亿元, where a scan left a blank
        INTEGER(
                "[\\d０-９]{1,3}(?:[、．](?!\\d)|\\.(?=[\\s\\u3000]|[^\\d\\s])(?!\\s*\\d{1,4}"
                        + Patterns.AMOUNT
                        + "))",
                4),
        /// (1)
        BRACKETED_INTEGER("[（(][\\d０-９]{1,2}[)）][、.．]?", 5),
        /// ①
        CIRCLED("[①-⑳]", 6),
        /// ◆, before the title of a section or an item
        SYMBOL("[◆◇►▶▷▸»❖★☆■□▲△➤➢➔✦✧※]+", 3),
        /// •, before an item; before and after a title
        BULLET("[•●○·∙▪▫‣⁃⚫◦]|[-*+–](?=[\\s\\u3000])|-(?=\\p{IsHan})", 4),
        /// ——, before an item
        DASH("[—―–─-]{2,}(?=[^—―–─\\s-])", 4),
        /// 注：, 资料来源：
        NOTE("(?:附?注释?|备注|说明|(?:资料|数据)来源|Notes?|Source)\\s?[：:]", 0),
        /// [1], [^1]:
        REFERENCE("[\\[［〔]\\^?\\d{1,3}[\\]］〕][:：]?", 0);

        private final Pattern pattern;
        private final int level;

        Kind(String pattern, int level) {
            this.pattern = Pattern.compile("(?:" + pattern + ")[\\s\\u3000\\u00a0]*");
            this.level = level;
        }
    }

    /// The mark at the beginning of a text, or nothing.
    static Optional<Mark> of(String text) {
        if (text.isEmpty() || !canBegin(text.charAt(0))) {
            return Optional.empty();
        }
        String head = text.length() > REACH ? text.substring(0, REACH) : text;
        for (Kind kind : Kind.values()) {
            Matcher matcher = kind.pattern.matcher(head);
            if (matcher.lookingAt()) {
                return Optional.of(new Mark(kind, matcher.end(), level(kind, matcher.group())));
            }
        }
        return Optional.empty();
    }

    /// Whether a line with this mark, other text after it, can be the heading of what follows.
    boolean canHead() {
        return switch (kind) {
            case CHAPTER, SECTION, NUMERAL, BRACKETED_NUMERAL, DECIMAL -> true;
            case INTEGER, BRACKETED_INTEGER, CIRCLED, SYMBOL -> true;
            case BULLET, DASH, NOTE, REFERENCE -> false;
        };
    }

    /// Whether lines with this mark often follow one another as the items of a list.
    boolean canList() {
        return switch (kind) {
            case INTEGER, BRACKETED_INTEGER, CIRCLED, SYMBOL, BULLET, DASH -> true;
            case CHAPTER, SECTION, NUMERAL, BRACKETED_NUMERAL, DECIMAL, NOTE, REFERENCE -> false;
        };
    }

    /// Whether the mark is a picture only and no part of the text.
    boolean isPicture() {
        return kind == Kind.SYMBOL || kind == Kind.BULLET || kind == Kind.DASH;
    }

    boolean isNote() {
        return kind == Kind.NOTE || kind == Kind.REFERENCE;
    }

    private static int level(Kind kind, String mark) {
        return kind == Kind.DECIMAL
                ? 1 + (int) mark.strip().chars().filter(c -> c == '.' || c == '．').count()
                : kind.level;
    }

    private static boolean canBegin(char c) {
        return !Typography.isHan(c) && !(c >= 'a' && c <= 'z')
                || "第一二三四五六七八九十附注备说资数".indexOf(c) >= 0;
    }
}
