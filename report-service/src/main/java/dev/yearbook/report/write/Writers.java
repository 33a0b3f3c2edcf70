package dev.yearbook.report.write;

import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Pages;
import dev.yearbook.report.store.Digest;
import dev.yearbook.report.store.Json;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.wording.Language;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/// Writes summaries in any format.
@Singleton
public final class Writers {

    private final Json json;

    Writers(Json json) {
        this.json = json;
    }

    /// The digest of what a summary says.
    public String digest(AnnualSummary summary) {
        return Digest.of(json.bytes(summary));
    }

    /// The bytes of a summary in a format.
    ///
    /// @param step hears what is being done
    public byte[] write(
            AnnualSummary summary, Language language, Format format, Consumer<String> step) {
        step.accept("wording");
        Page page = Pages.of(summary, language);
        step.accept("writing");
        return switch (format) {
            case JSON -> json.bytes(summary);
            case MARKDOWN -> utf8(MarkdownWriter.write(page));
            case HTML -> utf8(HtmlWriter.write(page, false).outerHtml());
            case CSV -> CsvWriter.write(page);
            case XLSX -> XlsxWriter.write(page);
            case DOCX -> DocxWriter.write(page);
            case PDF -> PdfWriter.write(page);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
