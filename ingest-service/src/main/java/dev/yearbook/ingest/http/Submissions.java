package dev.yearbook.ingest.http;

import dev.yearbook.ingest.document.Content;
import dev.yearbook.ingest.document.Submission;
import dev.yearbook.ingest.reading.FileFormat;
import dev.yearbook.ingest.reading.TextDecoding;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.ingest.reading.UnreadableDocument.Reason;
import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.context.annotation.Value;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes submissions of requests, or refuses them with what is wrong.
@Singleton
class Submissions {

    private final ObjectMapper mapper;
    private final int maxBytes;

    Submissions(ObjectMapper mapper, @Value("${yearbook.documents.max-bytes}") int maxBytes) {
        this.mapper = mapper;
        this.maxBytes = maxBytes;
    }

    /// A document whose bytes are the body.
    ///
    /// @param otherwise its name where the request gives none
    Submission raw(
            byte[] body,
            @Nullable String mediaType,
            DocumentParameters parameters,
            Optional<String> otherwise) {
        String known = MediaTypes.known(mediaType, "Content-Type");
        var said = parameters.fields().check(otherwise);
        return new Submission(said.name(), content(body, known, "Content-Type"), said.metadata());
    }

    /// A document in JSON.
    Submission json(byte[] body, Optional<String> otherwise) {
        JsonDocument document = parse(body);
        String known = MediaTypes.known(document.mediaType().orElse(null), "#/mediaType");
        var said = document.fields().check(otherwise);
        return new Submission(
                said.name(), content(document.bytes(), known, "#/mediaType"), said.metadata());
    }

    /// A file in a form.
    Submission form(Form form, Optional<String> otherwise) {
        String known = MediaTypes.known(form.mediaType(), "file");
        var said = form.fields().check(otherwise.or(form::fileName));
        return new Submission(said.name(), content(form.file(), known, "file"), said.metadata());
    }

    private JsonDocument parse(byte[] body) {
        JsonNode node;
        try {
            node = mapper.readValue(body, JsonNode.class);
        } catch (IOException | RuntimeException e) {
            throw malformed(JsonFaults.explain(e));
        }
        if (node == null || !node.isObject()) {
            throw malformed("The body is not an object in JSON");
        }
        return new JsonDocument(node);
    }

    private static Refused malformed(String detail) {
        return Refused.because(
                ProblemType.MALFORMED_BODY,
                detail,
                List.of(
                        Flaw.pointer(
                                "#",
                                detail,
                                "Send an object with name, mediaType and content, and whichever you"
                                        + " know of title, publisher, place, reportingYear,"
                                        + " publishedOn, language and groups")));
    }

    private Content content(byte[] bytes, String mediaType, String field) {
        if (bytes.length > maxBytes) {
            String detail =
                    "The document has %,d bytes, more than the %,d that are taken"
                            .formatted(bytes.length, maxBytes);
            throw Refused.because(
                    ProblemType.TOO_LARGE, detail + ". Split it into smaller documents.");
        }
        try {
            requireReadable(bytes, mediaType);
        } catch (UnreadableDocument e) {
            throw refused(e, field);
        }
        return new Content(bytes, mediaType);
    }

    private static void requireReadable(byte[] bytes, String mediaType) throws UnreadableDocument {
        FileFormat format = FileFormat.of(bytes, mediaType);
        if (format == FileFormat.TEXT && isBlank(TextDecoding.decode(bytes, mediaType))) {
            throw new UnreadableDocument(
                    Reason.EMPTY, "The document is empty. Post one that has text.");
        }
    }

    private static boolean isBlank(String text) {
        return text.replace("\uFEFF", "").isBlank();
    }

    private static Refused refused(UnreadableDocument why, String field) {
        String detail = String.valueOf(why.getMessage());
        return switch (why.reason()) {
            case UNKNOWN_FORMAT -> MediaTypes.refused(field, detail);
            case EMPTY ->
                    Refused.because(
                            ProblemType.INVALID_REQUEST,
                            detail,
                            List.of(Flaw.pointer("#", "The body is empty", "Send the document")));
            default ->
                    Refused.because(
                            ProblemType.UNPROCESSABLE,
                            detail,
                            List.of(Flaw.pointer("#", detail, "Send another encoding or file")));
        };
    }
}
