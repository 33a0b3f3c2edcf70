package dev.yearbook.ingest.http;

import dev.yearbook.web.Flaw;
import dev.yearbook.web.ProblemType;
import dev.yearbook.web.Refused;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A multipart form: one part `file`, and fields as in a query.
///
/// @param file the bytes of the file
/// @param mediaType the media type of its part
/// @param fileName the last segment of its name
/// @param fields what is said of it
record Form(byte[] file, @Nullable String mediaType, Optional<String> fileName, Fields fields) {

    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "title",
                    "publisher",
                    "place",
                    "reportingYear",
                    "publishedOn",
                    "language",
                    "groups");

    /// Reads the parts of a form.
    ///
    /// @throws Refused if the file is missing, or a part is unknown or given twice
    static Form of(List<CompletedPart> parts) {
        Map<String, String> given = new LinkedHashMap<>();
        List<String> groups = new ArrayList<>();
        CompletedFileUpload file = null;
        for (CompletedPart part : parts) {
            String name = part.getName();
            if (name.equals("file") && part instanceof CompletedFileUpload upload && file == null) {
                file = upload;
            } else if (name.equals("groups")) {
                groups.add(text(part));
            } else if (!KNOWN.contains(name) || given.put(name, text(part)) != null) {
                throw unexpected(name);
            }
        }
        if (file == null) {
            throw Refused.parameter(
                    "file", "The form has no file", "Add a part “file” with a file name");
        }
        return new Form(
                bytes(file),
                file.getContentType().map(Object::toString).orElse(null),
                lastSegment(file.getFilename()),
                new Fields(given, groups, Fields.Where.PARAMETER));
    }

    private static Refused unexpected(String name) {
        String detail = "The part “%s” is unknown or given twice".formatted(name);
        return Refused.because(
                ProblemType.UNKNOWN_PARAMETER,
                detail + ".",
                List.of(
                        Flaw.parameter(
                                name,
                                detail,
                                "Use one part “file” and, once each, "
                                        + String.join(", ", KNOWN.stream().sorted().toList()))));
    }

    private static Optional<String> lastSegment(@Nullable String fileName) {
        if (fileName == null) {
            return Optional.empty();
        }
        String last = fileName.replaceAll(".*[/\\\\]", "").strip();
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }

    private static String text(CompletedPart part) {
        return new String(bytes(part), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(CompletedPart part) {
        try {
            return part.getBytes();
        } catch (IOException e) {
            throw Refused.because(
                    ProblemType.MALFORMED_BODY,
                    "The part “%s” of the form cannot be read.".formatted(part.getName()));
        }
    }
}
