package dev.yearbook.report.write;

import java.util.Arrays;
import java.util.Optional;

/// The formats of a summary.
public enum Format {
    JSON("json", "application/json"),
    HTML("html", "text/html;charset=utf-8"),
    MARKDOWN("md", "text/markdown;charset=utf-8"),
    CSV("csv", "text/csv;charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private final String suffix;
    private final String mediaType;

    Format(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /// The suffix of files and addresses, without the dot.
    public String suffix() {
        return suffix;
    }

    /// The media type of answers.
    public String mediaType() {
        return mediaType;
    }

    /// Whether browsers show it or save it.
    public String disposition() {
        return switch (this) {
            case CSV, XLSX, DOCX -> "attachment";
            case JSON, HTML, MARKDOWN, PDF -> "inline";
        };
    }

    /// The format of a suffix.
    public static Optional<Format> of(String suffix) {
        return Arrays.stream(values()).filter(format -> format.suffix.equals(suffix)).findFirst();
    }
}
