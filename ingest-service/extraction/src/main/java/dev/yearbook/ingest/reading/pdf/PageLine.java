package dev.yearbook.ingest.reading.pdf;

import java.util.List;

/// A line of a page: its cells from left to right, more than one where wide gaps part them.
record PageLine(int page, float baseline, float size, boolean bold, List<Part> parts) {

    /// Text without a wide gap, and the columns of the page from `left` to `right` that it takes.
    record Part(float left, float right, String text) {}

    float left() {
        return parts.getFirst().left();
    }

    float right() {
        return parts.getLast().right();
    }

    String text() {
        return String.join(" ", parts.stream().map(Part::text).toList());
    }
}
