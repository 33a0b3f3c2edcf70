package dev.yearbook.ingest.http;

import dev.yearbook.web.Refused;
import io.micronaut.json.tree.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A document posted as JSON: `name`, `mediaType`, `content` (the text; of PDF and DOCX the bytes
/// in Base64) and what is known of it.
final class JsonDocument {

    private static final Set<String> TEXTS =
            Set.of(
                    "name",
                    "mediaType",
                    "content",
                    "title",
                    "publisher",
                    "place",
                    "publishedOn",
                    "language");

    private final Map<String, String> given = new LinkedHashMap<>();
    private final List<String> groups = new ArrayList<>();

    /// Reads an object.
    ///
    /// @throws Refused if it has other members, or members of another type
    JsonDocument(JsonNode object) {
        for (var member : object.entries()) {
            if (!member.getValue().isNull()) {
                take(member.getKey(), member.getValue());
            }
        }
    }

    /// The media type of the content.
    Optional<String> mediaType() {
        return Optional.ofNullable(given.get("mediaType"));
    }

    Fields fields() {
        return new Fields(given, groups, Fields.Where.BODY);
    }

    /// The bytes of the content.
    byte[] bytes() {
        String content = given.get("content");
        if (content == null) {
            throw Refused.field(
                    "#/content", "The document has no content", "Put its text into content");
        }
        try {
            return MediaTypes.isText(mediaType().orElse(""))
                    ? content.getBytes(StandardCharsets.UTF_8)
                    : Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException e) {
            throw Refused.field(
                    "#/content",
                    "The content is not Base64, as it has to be for this media type",
                    "Encode the file in Base64, or post it as the body of the request");
        }
    }

    private void take(String name, JsonNode value) {
        if (TEXTS.contains(name)) {
            given.put(name, text("#/" + name, value));
        } else if (name.equals("reportingYear")) {
            if (!value.isNumber()) {
                throw wrong("#/reportingYear", "a whole number");
            }
            given.put(name, value.coerceStringValue());
        } else if (name.equals("groups") && value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                groups.add(text("#/groups/" + i, Objects.requireNonNull(value.get(i))));
            }
        } else if (name.equals("groups")) {
            throw wrong("#/groups", "a list of words");
        } else {
            throw unknown(name);
        }
    }

    private static String text(String pointer, JsonNode value) {
        if (!value.isString()) {
            throw wrong(pointer, "text");
        }
        return value.getStringValue();
    }

    private static Refused wrong(String pointer, String expected) {
        return Refused.field(
                pointer, "%s is not %s".formatted(pointer, expected), "Write " + expected);
    }

    private static Refused unknown(String name) {
        String shown = name.substring(0, Math.min(name.length(), 40));
        Set<String> known = new TreeSet<>(TEXTS);
        known.addAll(List.of("reportingYear", "groups"));
        return Refused.field(
                "#/" + shown.replace("~", "~0").replace("/", "~1"),
                "There is no member “%s”".formatted(shown),
                "Use " + String.join(", ", known));
    }
}
