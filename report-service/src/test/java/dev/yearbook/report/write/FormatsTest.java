package dev.yearbook.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Pages;
import dev.yearbook.report.page.Row;
import dev.yearbook.report.wording.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// Every format says the same: its values are read back and compared.
class FormatsTest {

    private static final int VALUE = Tidy.COLUMNS.indexOf("value");

    private final Page page = Pages.of(Samples.summary(), Language.ZH);

    @Test
    void markdownSaysEveryValue() throws Exception {
        String text = MarkdownWriter.write(page);
        keep("2021.md", text.getBytes(StandardCharsets.UTF_8));

        saysEverything(text.replace("\\", ""));
    }

    @Test
    void theWebPageSaysEveryValueAndNeedsNothingFromOutside() throws Exception {
        String html = HtmlWriter.write(page, false).outerHtml();
        keep("2021.html", html.getBytes(StandardCharsets.UTF_8));

        saysEverything(Jsoup.parse(html).text());
        assertThat(Jsoup.parse(html).select("[src], link, script, [href^=http]")).isEmpty();
        assertThat(Jsoup.parse(html).select("details")).hasSizeGreaterThan(5);
    }

    @Test
    void everyLinkOfTheWebPageLeadsSomewhere() {
        var html = Jsoup.parse(HtmlWriter.write(page, false).outerHtml());

        assertThat(html.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(html.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
    }

    @Test
    void thePdfSaysEveryValueAndHasAnOutline() throws Exception {
        byte[] pdf = PdfWriter.write(page);
        keep("2021.pdf", pdf);

        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            values().forEach(value -> assertThat(text).contains(value.replaceAll("\\s", "")));
            assertThat(document.getDocumentCatalog().getDocumentOutline()).isNotNull();
        }
    }

    @Test
    void thePdfIsTaggedAndSaysItsLanguageAndItsParts() throws Exception {
        try (var document = Loader.loadPDF(PdfWriter.write(page))) {
            var catalog = document.getDocumentCatalog();
            var parts = new ArrayList<String>();
            catalog.getDocumentOutline().children().forEach(it -> parts.add(it.getTitle()));
            String metadata =
                    new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
            assertThat(metadata).contains("pdfuaid:part");
            assertThat(parts).contains("最重要的数据", "论文与著作", "目标与进展", "资料来源", "编制方法");
        }
    }

    @Test
    void nothingRunsOverTheEdgeOfAPage() throws Exception {
        Page english = Pages.of(Samples.summary(), Language.EN);
        try (var document = Loader.loadPDF(PdfWriter.write(english))) {
            double right = 595.3 - 15 / 25.4 * 72;
            List<Float> ends = new ArrayList<>();
            var stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> positions) {
                            positions.forEach(it -> ends.add(it.getX() + it.getWidth()));
                        }
                    };
            stripper.getText(document);

            assertThat(ends)
                    .isNotEmpty()
                    .allSatisfy(end -> assertThat(end).isLessThan((float) right + 1));
        }
    }

    @Test
    void theDocumentForEditorsSaysEveryValueUnderRealHeadings() throws Exception {
        byte[] docx = DocxWriter.write(page);
        keep("2021.docx", docx);

        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            saysEverything(text.getText());
            assertThat(document.getParagraphs())
                    .extracting(it -> it.getStyle())
                    .contains("Title", "Heading1", "Heading2");
            assertThat(document.getFootnotes()).hasSizeGreaterThan(5);
        }
    }

    @Test
    void theWorkbookHoldsTheSameNumbers() throws Exception {
        byte[] xlsx = XlsxWriter.write(page);
        keep("2021.xlsx", xlsx);

        List<String> values = new ArrayList<>();
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.getSheetAt(0);
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                double value = sheet.getRow(i).getCell(VALUE).getNumericCellValue();
                values.add(BigDecimal.valueOf(value).stripTrailingZeros().toPlainString());
            }
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }

        assertThat(values).containsExactlyElementsOf(numbers());
    }

    @Test
    void theTableOfCommaSeparatedValuesHoldsTheSameNumbers() throws Exception {
        String csv = new String(CsvWriter.write(page), StandardCharsets.UTF_8).substring(1);
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

        List<String> values = new ArrayList<>();
        try (var parser = CSVParser.parse(csv, format)) {
            parser.forEach(row -> values.add(row.get("value")));
        }

        assertThat(values).containsExactlyElementsOf(numbers());
    }

    @Test
    void aTextThatLooksLikeAFormulaIsHarmless() {
        assertThat(CsvWriter.harmless("=1+1")).isEqualTo("'=1+1");
        assertThat(CsvWriter.harmless("+86")).isEqualTo("'+86");
        assertThat(CsvWriter.harmless("甲市")).isEqualTo("甲市");
    }

    private void saysEverything(String text) {
        values().forEach(value -> assertThat(text).contains(value));
    }

    private Stream<String> values() {
        return rows().flatMap(row -> Stream.of(row.value(), row.last(), row.change()))
                .filter(value -> !value.isEmpty());
    }

    private List<String> numbers() {
        return Tidy.rows(page).map(row -> ((BigDecimal) row.get(VALUE)).toPlainString()).toList();
    }

    private Stream<Row> rows() {
        return page.chapters().stream()
                .flatMap(chapter -> chapter.sections().stream())
                .flatMap(section -> section.rows().stream());
    }

    /// Kept under target, to be looked at.
    private static void keep(String name, byte[] bytes) throws IOException {
        Path folder = Path.of("target", "samples");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), bytes);
    }
}
