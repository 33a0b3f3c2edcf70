package dev.yearbook.ingest.http;

import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The media types of documents.
final class MediaTypes {

    static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Set<String> TEXT =
            Set.of(
                    "text/plain",
                    "text/markdown",
                    "text/x-markdown",
                    "text/html",
                    "application/xhtml+xml");
    private static final Set<String> BINARY =
            Set.of("application/pdf", DOCX, "application/octet-stream");
    private static final String REMEDY =
            "Use text/plain, text/markdown, text/html, application/pdf or " + DOCX;

    private MediaTypes() {}

    /// Whether content of this type is text.
    static boolean isText(String mediaType) {
        return !BINARY.contains(essence(mediaType));
    }

    /// The media type as it is kept.
    ///
    /// @throws Refused if documents of this type are not read: 415
    static String known(@Nullable String mediaType, String field) {
        String essence = mediaType == null ? "" : essence(mediaType);
        if (!TEXT.contains(essence) && !BINARY.contains(essence)) {
            throw refused(
                    field,
                    essence.isEmpty()
                            ? "The media type of the document is missing"
                            : "Documents of the media type %s are not read".formatted(essence));
        }
        return mediaType == null ? "" : mediaType.strip();
    }

    /// A document whose content is of no type that is read: 415.
    static Refused refused(String field, String detail) {
        Flaw flaw =
                field.startsWith("#")
                        ? Flaw.pointer(field, detail, REMEDY)
                        : field.equals("Content-Type")
                                ? Flaw.header(field, detail, REMEDY)
                                : Flaw.parameter(field, detail, REMEDY);
        return Refused.because(
                ProblemType.UNSUPPORTED_MEDIA_TYPE, detail + ". " + REMEDY + ".", List.of(flaw));
    }

    private static String essence(String mediaType) {
        String cut = mediaType.length() > 200 ? mediaType.substring(0, 200) : mediaType;
        return cut.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
