package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import dev.yearbook.gateway.sdmx.Component.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        try (JsonGenerator json = Json.generator(out)) {
            new Run(message, json).write(series.iterator());
        }
    }

    /// One message under way, with the numbers given to values so far.
    private static final class Run {

        private final DataMessage message;
        private final JsonGenerator json;
        private final Map<String, Positions> positions = new LinkedHashMap<>();

        Run(DataMessage message, JsonGenerator json) {
            this.message = message;
            this.json = json;
            message.structure().components().forEach(c -> positions.put(c.id(), new Positions()));
        }

        void write(Iterator<DataSeries> series) throws IOException {
            json.writeStartObject();
            Json.meta(json, SCHEMA, message.prepared());
            json.writeObjectFieldStart("data");
            json.writeArrayFieldStart("dataSets");
            dataSet(series);
            json.writeEndArray();
            json.writeArrayFieldStart("structures");
            structure();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void dataSet(Iterator<DataSeries> series) throws IOException {
            json.writeStartObject();
            json.writeNumberField("structure", 0);
            json.writeStringField("action", message.action());
            if (message.query().flat()) {
                json.writeObjectFieldStart("observations");
                while (series.hasNext()) {
                    flat(series.next());
                }
            } else {
                json.writeObjectFieldStart("series");
                while (series.hasNext()) {
                    series(series.next());
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        private void series(DataSeries series) throws IOException {
            json.writeObjectFieldStart(key(series));
            attributes(Level.SERIES, series.attributes());
            json.writeObjectFieldStart("observations");
            for (DataPoint point : series.points()) {
                json.writeFieldName(Integer.toString(time(point)));
                observation(point, Map.of());
            }
            json.writeEndObject();
            json.writeEndObject();
        }

        private void flat(DataSeries series) throws IOException {
            for (DataPoint point : series.points()) {
                json.writeFieldName(key(series) + ":" + time(point));
                observation(point, series.attributes());
            }
        }

        private void attributes(Level level, Map<String, String> values) throws IOException {
            json.writeArrayFieldStart("attributes");
            for (Attribute attribute : wanted(level)) {
                value(attribute, values);
            }
            json.writeEndArray();
        }

        private void observation(DataPoint point, Map<String, String> ofSeries) throws IOException {
            json.writeStartArray();
            if (message.query().values()) {
                json.writeNumber(point.value());
            }
            for (Attribute attribute : observationAttributes()) {
                Map<String, String> values =
                        attribute.level() == Level.SERIES ? ofSeries : point.attributes();
                value(attribute, values);
            }
            json.writeEndArray();
        }

        private void value(Attribute attribute, Map<String, String> values) throws IOException {
            String value = values.get(attribute.id());
            if (value == null) {
                json.writeNull();
            } else {
                json.writeNumber(position(attribute.id(), value));
            }
        }

        private String key(DataSeries series) {
            List<String> numbers = new ArrayList<>();
            List<Dimension> dimensions = message.structure().dimensions();
            for (int i = 0; i < dimensions.size(); i++) {
                String code = series.key().codes().get(i);
                numbers.add(Integer.toString(position(dimensions.get(i).id(), code)));
            }
            return String.join(":", numbers);
        }

        private int time(DataPoint point) {
            return position(DataStructure.TIME.id(), point.period());
        }

        private int position(String component, String value) {
            return positions.getOrDefault(component, new Positions()).of(value);
        }

        private List<Attribute> wanted(Level level) {
            return DataStructure.attributes(level).stream()
                    .filter(message.query().attributes()::wants)
                    .toList();
        }

        private List<Attribute> observationAttributes() {
            List<Attribute> attributes = new ArrayList<>();
            if (message.query().flat()) {
                attributes.addAll(wanted(Level.SERIES));
            }
            attributes.addAll(wanted(Level.OBSERVATION));
            return attributes;
        }

        private void structure() throws IOException {
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
            components("series", flat ? List.of() : wanted(Level.SERIES));
            components("observation", observationAttributes());
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
            List<String> values = positions.getOrDefault(component.id(), new Positions()).values();
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
}
