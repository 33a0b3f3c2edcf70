package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import dev.yearbook.gateway.sdmx.Component.Level;
import java.io.IOException;
import java.util.List;

/// The structure of an SDMX-JSON data message: what its numbers stand for.
final class DataStructureJson {

    private final DataMessage message;
    private final JsonGenerator json;
    private final Numbering positions;

    DataStructureJson(DataMessage message, JsonGenerator json, Numbering positions) {
        this.message = message;
        this.json = json;
        this.positions = positions;
    }

    /// Writes the structure.
    void write() throws IOException {
        boolean flat = message.query().flat();
        json.writeStartObject();
        Json.names(json, DataStructure.NAME, message.language());
        json.writeArrayFieldStart("dataSets");
        json.writeNumber(0);
        json.writeEndArray();
        links();
        json.writeObjectFieldStart("dimensions");
        json.writeArrayFieldStart(flat ? "observation" : "series");
        int position = 0;
        for (Dimension dimension : message.structure().dimensions()) {
            component(dimension, position++);
        }
        if (!flat) {
            json.writeEndArray();
            json.writeArrayFieldStart("observation");
        }
        component(DataStructure.TIME, position);
        json.writeEndArray();
        json.writeEndObject();
        measures();
        json.writeObjectFieldStart("attributes");
        components("series", flat ? List.of() : message.attributes(Level.SERIES));
        components("observation", message.observationAttributes());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void links() throws IOException {
        json.writeArrayFieldStart("links");
        json.writeStartObject();
        json.writeStringField("urn", DataStructure.dataflowUrn());
        json.writeStringField("rel", "dataflow");
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("urn", DataStructure.structureUrn());
        json.writeStringField("rel", "datastructure");
        json.writeEndObject();
        json.writeEndArray();
    }

    private void measures() throws IOException {
        json.writeObjectFieldStart("measures");
        json.writeArrayFieldStart("observation");
        if (message.query().values()) {
            json.writeStartObject();
            json.writeStringField("id", DataStructure.VALUE.id());
            Json.names(json, DataStructure.VALUE.name(), message.language());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void components(String level, List<Attribute> attributes) throws IOException {
        json.writeArrayFieldStart(level);
        for (Attribute attribute : attributes) {
            component(attribute, -1);
        }
        json.writeEndArray();
    }

    private void component(Component component, int keyPosition) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", component.id());
        Json.names(json, component.name(), message.language());
        if (keyPosition >= 0) {
            json.writeNumberField("keyPosition", keyPosition);
        }
        List<String> values = positions.values(component.id());
        if (!values.isEmpty()) {
            json.writeArrayFieldStart("values");
            for (String value : values) {
                value(component, value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void value(Component component, String value) throws IOException {
        json.writeStartObject();
        switch (component) {
            case Dimension d -> code(d.codelist(), value);
            case Attribute a when a.codelist().isPresent() -> code(a.codelist().get(), value);
            case Attribute _ -> json.writeStringField("value", value);
            case Component.Time _ -> {
                json.writeStringField("id", value);
                Json.names(json, Name.same(value), message.language());
            }
            case Component.Measure _ -> json.writeStringField("value", value);
        }
        json.writeEndObject();
    }

    private void code(Codelist list, String code) throws IOException {
        json.writeStringField("id", code);
        Name name = list.code(code).map(Code::name).orElse(Name.same(code));
        Json.names(json, name, message.language());
    }
}
