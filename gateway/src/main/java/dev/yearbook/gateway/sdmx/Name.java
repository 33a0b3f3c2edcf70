package dev.yearbook.gateway.sdmx;

/// A name in both languages.
record Name(String zh, String en) {

    /// The name in `language`.
    String in(Language language) {
        return language == Language.EN ? en : zh;
    }

    /// A name that is the same in both languages.
    static Name same(String text) {
        return new Name(text, text);
    }
}
