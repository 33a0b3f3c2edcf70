package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;

/// Counts the grid places of a table, spans in full, and refuses it when there are too many.
final class CellCount {

    private final ReadingLimits limits;
    private long places;

    CellCount(ReadingLimits limits) {
        this.limits = limits;
    }

    void add(int rowSpan, int columnSpan) throws UnreadableDocument {
        places += (long) rowSpan * columnSpan;
        if (places > limits.tableCells()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "A table has more than %,d cells. Split the document into smaller ones."
                            .formatted(limits.tableCells()));
        }
    }
}
