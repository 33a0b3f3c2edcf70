package dev.yearbook.ingest.http;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.yearbook.web.Refused;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document posted as JSON.
///
/// @param name the name that all its versions share
/// @param mediaType the media type of the content
/// @param content the text; of PDF and DOCX the bytes in Base64
/// @param title its title
/// @param publisher who published it
/// @param place the place that it reports on
/// @param reportingYear the year that it reports on
/// @param publishedOn when it was published
/// @param language the language of its text
/// @param groups who may see it
@Serdeable
@JsonIgnoreProperties(ignoreUnknown = false)
public record JsonDocument(
        @Nullable String name,
        @Nullable String mediaType,
        @Nullable String content,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String place,
        @Nullable Integer reportingYear,
        @Nullable String publishedOn,
        @Nullable String language,
        @Nullable List<String> groups) {

    Fields fields() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "name", name);
        put(given, "title", title);
        put(given, "publisher", publisher);
        put(given, "place", place);
        put(given, "reportingYear", reportingYear);
        put(given, "publishedOn", publishedOn);
        put(given, "language", language);
        return new Fields(given, groups == null ? List.of() : groups, Fields.Where.BODY);
    }

    /// The bytes of the content.
    byte[] bytes() {
        if (content == null) {
            throw Refused.field(
                    "#/content", "The document has no content", "Put its text into content");
        }
        boolean text = mediaType == null || MediaTypes.isText(mediaType);
        try {
            return text
                    ? content.getBytes(StandardCharsets.UTF_8)
                    : Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw Refused.field(
                    "#/content",
                    "The content is not Base64, which it has to be for " + mediaType,
                    "Encode the file in Base64, or post it as the body of the request");
        }
    }

    private static void put(Map<String, String> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value.toString());
        }
    }
}
