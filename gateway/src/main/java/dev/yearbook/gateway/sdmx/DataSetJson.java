package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import dev.yearbook.gateway.sdmx.Component.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/// The data set of an SDMX-JSON message: numbers in place of codes, which are given as they are
/// met.
final class DataSetJson {

    private final DataMessage message;
    private final JsonGenerator json;
    private final Numbering positions;

    DataSetJson(DataMessage message, JsonGenerator json, Numbering positions) {
        this.message = message;
        this.json = json;
        this.positions = positions;
    }

    /// Writes the data set.
    void write(Iterator<DataSeries> series) throws IOException {
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
        for (Attribute attribute : message.attributes(level)) {
            value(attribute, values);
        }
        json.writeEndArray();
    }

    private void observation(DataPoint point, Map<String, String> ofSeries) throws IOException {
        json.writeStartArray();
        if (message.query().values()) {
            json.writeNumber(point.value());
        }
        for (Attribute attribute : message.observationAttributes()) {
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
            json.writeNumber(positions.of(attribute.id(), value));
        }
    }

    private String key(DataSeries series) {
        List<String> numbers = new ArrayList<>();
        List<Dimension> dimensions = message.structure().dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            String code = series.key().codes().get(i);
            numbers.add(Integer.toString(positions.of(dimensions.get(i).id(), code)));
        }
        return String.join(":", numbers);
    }

    private int time(DataPoint point) {
        return positions.of(DataStructure.TIME.id(), point.period());
    }
}
