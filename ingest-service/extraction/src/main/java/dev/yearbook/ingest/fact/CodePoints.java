package dev.yearbook.ingest.fact;

/// Turns UTF-16 offsets of a source into code points. Offsets that are asked for in rising order
/// cost one walk through the source in all.
final class CodePoints {

    private final String source;
    private int offset;
    private int points;

    CodePoints(String source) {
        this.source = source;
    }

    int at(int wanted) {
        if (wanted < offset) {
            points -= source.codePointCount(wanted, offset);
        } else {
            points += source.codePointCount(offset, wanted);
        }
        offset = wanted;
        return points;
    }
}
