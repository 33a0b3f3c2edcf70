package dev.yearbook.report.write;

import dev.yearbook.report.page.Page;
import dev.yearbook.report.page.Pages;
import dev.yearbook.report.store.Json;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.wording.Language;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

/// Writes summaries in any format.
@Singleton
public final class Writers {

    private final Json json;

    Writers(Json json) {
        this.json = json;
    }

    /// The bytes of a summary in a format.
    public byte[] write(AnnualSummary summary, Language language, Format format) {
        if (format == Format.JSON) {
            return json.bytes(summary);
        }
        Page page = Pages.of(summary, language);
        return MarkdownWriter.write(page).getBytes(StandardCharsets.UTF_8);
    }
}
