package dev.yearbook.ingest.reading.layout;

import dev.yearbook.ingest.reading.ReadingLimits;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;

/// Counts the cells of a table, one for each column that they span, and refuses it when there are
/// too many. Rows spanned cost nothing, because no span reaches below the last row.
final class CellCount {

    private final ReadingLimits limits;
    private long places;

    CellCount(ReadingLimits limits) {
        this.limits = limits;
    }

    void add(int columnSpan) throws UnreadableDocument {
        places += columnSpan;
        if (places > limits.tableCells()) {
            throw new UnreadableDocument(
                    Reason.TOO_LARGE,
                    "A table has more than %,d cells. Split the document into smaller ones."
                            .formatted(limits.tableCells()));
        }
    }
}
