package dev.yearbook.gateway.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.yearbook.messaging.event.Event;
import dev.yearbook.messaging.event.RejectedEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Events as one line of CloudEvents 1.0 JSON. The data stays as it was published, figure by
/// figure.
///
/// `timestamp` repeats `time` under the name that Standard Webhooks recommends; `position` is the
/// number in the log.
final class CloudEventJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CloudEventJson() {}

    /// The event without its number.
    ///
    /// @throws RejectedEvent if its data is not JSON
    static String of(Event event) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("specversion", "1.0");
            json.writeStringField("id", event.id());
            json.writeStringField("source", event.source());
            json.writeStringField("type", event.type());
            put(json, "subject", event.subject().orElse(event.key()));
            json.writeStringField("time", event.time().toString());
            json.writeStringField("timestamp", event.time().toString());
            json.writeStringField("datacontenttype", "application/json");
            json.writeStringField("partitionkey", event.key());
            put(json, "sequence", event.sequence().orElse(""));
            put(json, "correlationid", event.context().correlation().orElse(""));
            if (event.data().isPresent()) {
                json.writeFieldName("data");
                json.writeRawValue(line(event.data().get()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    /// The line of an event that has been given its number.
    static String numbered(long seq, String body) {
        return "{\"position\":\"" + seq + "\"," + body.substring(1);
    }

    private static void put(JsonGenerator json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    /// JSON has line ends only between its values: as spaces they mean the same.
    private static String line(byte[] data) {
        try (JsonParser parser = JSON.createParser(data)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
        } catch (IOException e) {
            throw new RejectedEvent("The data is not JSON: " + e.getMessage(), e);
        }
        return new String(data, StandardCharsets.UTF_8).strip().replaceAll("[\\r\\n]+", " ");
    }
}
