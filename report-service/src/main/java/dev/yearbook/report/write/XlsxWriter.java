package dev.yearbook.report.write;

import dev.yearbook.report.page.Fixed.Heading;
import dev.yearbook.report.page.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/// Writes the tidy table as a workbook, with a sheet of notes and one of sources.
///
/// Texts are stored as texts, so no formula can hide in them. Numbers beyond 15 digits, which a
/// spreadsheet would round, are stored as texts too.
final class XlsxWriter {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_TEXT = 32_767;

    private XlsxWriter() {}

    static byte[] write(Page page) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            figures(workbook.createSheet(page.language().of("数据", "Figures")), page);
            notes(workbook.createSheet(page.language().of("说明", "Notes")), page);
            lines(workbook.createSheet(Heading.SOURCES.in(page.language())), page.sources());
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void figures(Sheet sheet, Page page) {
        row(sheet, 0, List.copyOf(Tidy.COLUMNS));
        int[] next = {1};
        Tidy.rows(page).forEach(values -> row(sheet, next[0]++, values));
        sheet.createFreezePane(0, 1);
        int last = Math.max(1, next[0] - 1);
        sheet.setAutoFilter(new CellRangeAddress(0, last, 0, Tidy.COLUMNS.size() - 1));
    }

    private static void notes(Sheet sheet, Page page) {
        row(sheet, 0, List.of(page.title()));
        row(sheet, 1, List.of(page.lead()));
        row(sheet, 2, List.of(page.citation()));
        int next = 4;
        for (String paragraph : page.method()) {
            row(sheet, next++, List.of(paragraph));
        }
        for (Page.DiscrepancyRow discrepancy : page.discrepancies()) {
            row(sheet, ++next, List.of(discrepancy.title(), discrepancy.text()));
        }
    }

    private static void lines(Sheet sheet, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            row(sheet, i, List.of(i + 1, lines.get(i)));
        }
    }

    private static void row(Sheet sheet, int index, List<Object> values) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < values.size(); i++) {
            set(row.createCell(i), values.get(i));
        }
    }

    private static void set(Cell cell, Object value) {
        switch (value) {
            case BigDecimal number when number.precision() <= EXACT_DIGITS ->
                    cell.setCellValue(number.doubleValue());
            case BigDecimal number -> cell.setCellValue(number.toPlainString());
            case Integer number -> cell.setCellValue(number);
            default -> {
                String text = value.toString();
                cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
            }
        }
    }
}
