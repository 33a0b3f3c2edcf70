package dev.yearbook.ingest.quantity;

/// A half-open range [start, end) of UTF-16 units in the text of a passage.
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: [%d, %d)".formatted(start, end));
        }
    }

    /// The text that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }

    /// Whether the two spans share a character.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// How many characters the span covers.
    public int length() {
        return end - start;
    }
}
