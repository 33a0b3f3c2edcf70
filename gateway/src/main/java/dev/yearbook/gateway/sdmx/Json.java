package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;

/// What SDMX-JSON messages have in common.
final class Json {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private Json() {}

    /// A generator whose closing leaves `out` open, and what was begun unfinished: a message that
    /// breaks off must not look whole.
    static JsonGenerator generator(OutputStream out) throws IOException {
        return FACTORY.createGenerator(out)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
    }

    /// Writes `meta`.
    static void meta(JsonGenerator json, String schema, Instant prepared) throws IOException {
        json.writeObjectFieldStart("meta");
        json.writeStringField("schema", schema);
        json.writeStringField("id", "YB" + prepared.toEpochMilli());
        json.writeStringField("prepared", prepared.toString());
        json.writeBooleanField("test", false);
        json.writeArrayFieldStart("contentLanguages");
        json.writeString("zh");
        json.writeString("en");
        json.writeEndArray();
        json.writeObjectFieldStart("sender");
        json.writeStringField("id", DataStructure.AGENCY);
        json.writeEndObject();
        json.writeEndObject();
    }

    /// Writes `name` in the language asked for and `names` in all.
    static void names(JsonGenerator json, Name name, Language language) throws IOException {
        json.writeStringField("name", name.in(language));
        json.writeObjectFieldStart("names");
        json.writeStringField("zh", name.zh());
        json.writeStringField("en", name.en());
        json.writeEndObject();
    }
}
