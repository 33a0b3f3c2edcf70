package dev.yearbook.ingest.reading;

import java.util.Arrays;

/// Puts a passage together from characters and pieces of other passages.
public final class PassageBuilder {

    private final StringBuilder text = new StringBuilder();
    private int[] runs = new int[4];
    private int[] starts = new int[4];
    private int[] ends = new int[4];
    private int count;

    /// Adds one character that stands at [start, end) of the source; the two differ by more than
    /// one where the source writes it as an entity or as several blanks.
    public PassageBuilder append(char character, int start, int end) {
        open(start, end);
        text.append(character);
        return this;
    }

    /// Adds characters that stand in the source without a gap, from `offset` on.
    public PassageBuilder append(CharSequence characters, int offset) {
        if (!characters.isEmpty()) {
            open(offset, offset + 1);
            text.append(characters);
        }
        return this;
    }

    /// Adds a whole passage.
    public PassageBuilder append(Passage passage) {
        return append(passage, 0, passage.length());
    }

    /// Adds the part [start, end) of a passage.
    public PassageBuilder append(Passage passage, int start, int end) {
        int at = start;
        while (at < end) {
            int next = Math.min(end, passage.runStart(passage.run(at) + 1));
            open(passage.sourceStart(at), passage.sourceEnd(at + 1));
            text.append(passage.text(), at, next);
            at = next;
        }
        return this;
    }

    /// Makes the character added last reach to `end` of the source.
    public void stretch(int end) {
        int index = text.length() - 1;
        char last = text.charAt(index);
        int start = starts[count - 1] + index - runs[count - 1];
        text.setLength(index);
        if (runs[count - 1] == index) {
            count--;
        }
        append(last, start, end);
    }

    /// Drops characters from the end until `length` are left.
    public void truncate(int length) {
        text.setLength(length);
        while (count > 0 && runs[count - 1] >= length) {
            count--;
        }
    }

    /// The number of characters so far.
    public int length() {
        return text.length();
    }

    /// The character at `index`.
    public char charAt(int index) {
        return text.charAt(index);
    }

    /// The source offset at which the last character ends.
    public int sourceEnd() {
        return ends[count - 1] + text.length() - 1 - runs[count - 1];
    }

    /// The passage so far.
    public Passage build() {
        return new Passage(
                text.toString(),
                Arrays.copyOf(runs, count),
                Arrays.copyOf(starts, count),
                Arrays.copyOf(ends, count));
    }

    /// Opens a run for a character at [start, end), unless it continues the last one.
    private void open(int start, int end) {
        if (count > 0 && continues(start, end)) {
            return;
        }
        if (count == runs.length) {
            runs = Arrays.copyOf(runs, 2 * count);
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        runs[count] = text.length();
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private boolean continues(int start, int end) {
        int run = count - 1;
        return end == start + 1
                && ends[run] == starts[run] + 1
                && start == starts[run] + text.length() - runs[run];
    }
}
