package dev.yearbook.report.query;

import dev.yearbook.report.summary.AnnualSummary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The JSON Schema of summaries.
final class SummarySchema {

    private static final String RESOURCE = "annual-summary.schema.json";

    private SummarySchema() {}

    static HttpResponse<byte[]> answer() {
        return HttpResponse.ok(bytes())
                .header(HttpHeaders.CONTENT_TYPE, "application/schema+json")
                .header(HttpHeaders.CACHE_CONTROL, "max-age=3600");
    }

    private static byte[] bytes() {
        try (InputStream schema = AnnualSummary.class.getResourceAsStream(RESOURCE)) {
            if (schema == null) {
                throw new IllegalStateException("Missing resource " + RESOURCE);
            }
            return schema.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
