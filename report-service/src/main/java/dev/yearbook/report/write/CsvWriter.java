package dev.yearbook.report.write;

import dev.yearbook.report.page.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Writes the tidy table as CSV (RFC 4180, UTF-8 with the mark that spreadsheets look for).
///
/// A text that a spreadsheet would take for a formula gets an apostrophe in front.
final class CsvWriter {

    private static final String DANGEROUS = "=+-@\t\r";

    private CsvWriter() {}

    static byte[] write(Page page) {
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(Tidy.COLUMNS);
            for (List<Object> row : (Iterable<List<Object>>) Tidy.rows(page)::iterator) {
                printer.printRecord(row.stream().map(CsvWriter::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(Object value) {
        return value instanceof BigDecimal number
                ? number.toPlainString()
                : harmless(value.toString());
    }

    /// A text that no spreadsheet runs.
    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
