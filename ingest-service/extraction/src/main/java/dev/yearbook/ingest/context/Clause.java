package dev.yearbook.ingest.context;

/// A clause of a passage: from one comma, semicolon, colon or full stop to the next.
///
/// @param start its first character in the text of the passage
/// @param end the delimiter that ends it, or the end of the text
/// @param before what stands before it: `。` for the first clause of a sentence, else `；`, `，`, `：`
public record Clause(int start, int end, char before) {

    /// Whether it is the first of its sentence.
    public boolean opensSentence() {
        return before == '。';
    }
}
