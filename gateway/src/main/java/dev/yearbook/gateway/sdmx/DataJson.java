package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

/// SDMX-JSON 2.1 data messages.
///
/// Series and observations come first and are written as they arrive; the structure, which lists
/// the values that they refer to by number, follows.
final class DataJson implements DataMessage.Writer {

    private static final String SCHEMA = "https://json.sdmx.org/2.1/sdmx-json-data-schema.json";

    @Override
    public void write(DataMessage message, Stream<DataSeries> series, OutputStream out)
            throws IOException {
        Numbering positions = new Numbering();
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            Json.meta(json, SCHEMA, message.prepared());
            json.writeObjectFieldStart("data");
            json.writeArrayFieldStart("dataSets");
            new DataSetJson(message, json, positions).write(series.iterator());
            json.writeEndArray();
            json.writeArrayFieldStart("structures");
            new DataStructureJson(message, json, positions).write();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }
}
