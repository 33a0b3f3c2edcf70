package dev.yearbook.web;

/// Text that no database and no reader should get: U+0000, which PostgreSQL cannot hold, and what
/// is left of bytes that were not UTF-8.
final class Illegible {

    private Illegible() {}

    static boolean is(String text) {
        return text.chars()
                .anyMatch(c ->
                        c == 0 || c == 0xFFFD || Character.isSurrogate((char) c) && isAlone(text));
    }

    private static boolean isAlone(String text) {
        return text.codePoints()
                .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
