package dev.yearbook.ingest.reading;

import java.time.Duration;

/// How much of a document is read before it is refused.
///
/// @param bytes the size of a file
/// @param characters UTF-16 units of the text, given or taken out of a PDF or DOCX
/// @param pages pages of a PDF
/// @param tableCells cells of one table, one for each column that they span
/// @param nesting depth of elements in a DOCX; deeper elements of HTML are read as if less deep
/// @param archiveEntries files in a DOCX
/// @param archiveBytes size of all files in a DOCX after decompression
/// @param time wall-clock time for a PDF or DOCX
public record ReadingLimits(
        long bytes,
        int characters,
        int pages,
        int tableCells,
        int nesting,
        int archiveEntries,
        long archiveBytes,
        Duration time) {

    private static final ReadingLimits STANDARD =
            new ReadingLimits(
                    32L << 20,
                    16_000_000,
                    5_000,
                    1_000_000,
                    128,
                    10_000,
                    256L << 20,
                    Duration.ofSeconds(30));

    /// 32 MiB, 16 million characters, 5,000 pages, a million cells to a table, 30 seconds.
    public static ReadingLimits standard() {
        return STANDARD;
    }
}
