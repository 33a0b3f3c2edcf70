package dev.yearbook.ingest.reading;

import java.util.Arrays;

/// A run of readable text and where each of its characters stands in the source.
///
/// Markup is gone from [#text()], so a number that the source writes as `**388649**小时` reads
/// `388649小时`; [#sourceStart(int)] still finds the digits between the asterisks. All offsets are
/// UTF-16 units; [Outline#codePoint(int)] turns a source offset into code points.
public final class Passage {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /// @param text the readable text
    /// @param starts for each character of `text`, the source offset at which it begins
    /// @param ends for each character of `text`, the source offset at which it ends
    public Passage(String text, int[] starts, int[] ends) {
        if (text.length() != starts.length || text.length() != ends.length) {
            throw new IllegalArgumentException(
                    "A passage of %d characters needs as many offsets, not %d and %d"
                            .formatted(text.length(), starts.length, ends.length));
        }
        this.text = text;
        this.starts = starts.clone();
        this.ends = ends.clone();
    }

    /// A passage whose characters stand in the source without a gap, from `offset` on.
    public static Passage contiguous(String text, int offset) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        Arrays.setAll(starts, i -> offset + i);
        Arrays.setAll(ends, i -> offset + i + 1);
        return new Passage(text, starts, ends);
    }

    /// The readable text.
    public String text() {
        return text;
    }

    /// The source offset at which the character at `index` begins.
    public int sourceStart(int index) {
        return starts[index];
    }

    /// The source offset at which the character before `end` ends: the exclusive end of a span.
    public int sourceEnd(int end) {
        return ends[end - 1];
    }

    @Override
    public String toString() {
        return text;
    }
}
