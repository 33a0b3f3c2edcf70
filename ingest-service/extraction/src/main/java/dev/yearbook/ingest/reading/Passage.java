package dev.yearbook.ingest.reading;

import java.util.Arrays;
import java.util.Objects;

/// A run of readable text and where each of its characters stands in the source.
///
/// Markup is gone from [#text()], so a number that the source writes as `**388649**小时` reads
/// `388649小时`; [#sourceStart(int)] still finds the digits between the asterisks. All offsets are
/// UTF-16 units; [Outline#codePoint(int)] turns a source offset into code points.
///
/// Characters that follow one another in the source form a run, and only runs are stored: a passage
/// without markup costs three numbers, however long it is.
public final class Passage {

    /// A passage of no characters.
    public static final Passage EMPTY = new PassageBuilder().build();

    private final String text;
    private final int[] runs;
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
        PassageBuilder builder = new PassageBuilder();
        for (int i = 0; i < starts.length; i++) {
            builder.append(text.charAt(i), starts[i], ends[i]);
        }
        Passage same = builder.build();
        this.text = text;
        this.runs = same.runs;
        this.starts = same.starts;
        this.ends = same.ends;
    }

    /// For each run: the index of its first character, where that begins and where it ends.
    Passage(String text, int[] runs, int[] starts, int[] ends) {
        this.text = text;
        this.runs = runs;
        this.starts = starts;
        this.ends = ends;
    }

    /// A passage whose characters stand in the source without a gap, from `offset` on.
    public static Passage contiguous(String text, int offset) {
        return new PassageBuilder().append(text, offset).build();
    }

    /// The readable text.
    public String text() {
        return text;
    }

    /// The number of UTF-16 units of the readable text.
    public int length() {
        return text.length();
    }

    /// Whether there is no text.
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The source offset at which the character at `index` begins.
    public int sourceStart(int index) {
        Objects.checkIndex(index, text.length());
        int run = run(index);
        return starts[run] + index - runs[run];
    }

    /// The source offset at which the character before `end` ends: the exclusive end of a span.
    public int sourceEnd(int end) {
        Objects.checkIndex(end - 1, text.length());
        int run = run(end - 1);
        return ends[run] + end - 1 - runs[run];
    }

    /// The part [start, end) of this passage.
    public Passage slice(int start, int end) {
        Objects.checkFromToIndex(start, end, text.length());
        return start == 0 && end == text.length()
                ? this
                : new PassageBuilder().append(this, start, end).build();
    }

    /// How many runs there are.
    int runCount() {
        return runs.length;
    }

    /// The index of the first character of a run; of the run after the last, the length.
    int runStart(int run) {
        return run < runs.length ? runs[run] : text.length();
    }

    /// The run that holds the character at `index`.
    int run(int index) {
        int found = Arrays.binarySearch(runs, index);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Passage that
                && text.equals(that.text)
                && Arrays.equals(runs, that.runs)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(ends, that.ends);
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + Arrays.hashCode(starts);
    }

    @Override
    public String toString() {
        return text;
    }
}
