package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// JSON-stat 2.0: the cube spanned by the codes that occur, with its cells given sparsely by their
/// number in row-major order.
final class JsonStat implements DataMessage.Writer {

    @Override
    public void write(DataMessage message, Stream<DataSeries> series, OutputStream out)
            throws IOException {
        List<DataSeries> all = series.toList();
        List<Positions> axes = new ArrayList<>();
        List<Dimension> dimensions = message.structure().dimensions();
        for (int i = 0; i <= dimensions.size(); i++) {
            axes.add(new Positions());
        }
        for (DataSeries one : all) {
            for (DataPoint point : one.points()) {
                coordinates(axes, one, point);
            }
        }
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            json.writeStringField("version", "2.0");
            json.writeStringField("class", "dataset");
            json.writeStringField("label", DataStructure.NAME.in(message.language()));
            json.writeStringField("updated", message.prepared().toString());
            axes(json, message, axes);
            values(json, axes, all);
            json.writeEndObject();
        }
    }

    private static List<Integer> coordinates(
            List<Positions> axes, DataSeries series, DataPoint point) {
        List<Integer> coordinates = new ArrayList<>();
        for (int i = 0; i < axes.size() - 1; i++) {
            coordinates.add(axes.get(i).of(series.key().codes().get(i)));
        }
        coordinates.add(axes.getLast().of(point.period()));
        return coordinates;
    }

    private static void axes(JsonGenerator json, DataMessage message, List<Positions> axes)
            throws IOException {
        List<Dimension> dimensions = message.structure().dimensions();
        json.writeArrayFieldStart("id");
        for (Dimension dimension : dimensions) {
            json.writeString(dimension.id());
        }
        json.writeString(DataStructure.TIME.id());
        json.writeEndArray();
        json.writeArrayFieldStart("size");
        for (Positions axis : axes) {
            json.writeNumber(axis.values().size());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("role");
        json.writeArrayFieldStart("time");
        json.writeString(DataStructure.TIME.id());
        json.writeEndArray();
        json.writeEndObject();
        json.writeObjectFieldStart("dimension");
        for (int i = 0; i < dimensions.size(); i++) {
            Dimension dimension = dimensions.get(i);
            axis(
                    json,
                    dimension.id(),
                    dimension.name(),
                    message,
                    axes.get(i),
                    dimension.codelist());
        }
        Codelist none = new Codelist(DataStructure.TIME.id(), DataStructure.TIME.name(), List.of());
        axis(
                json,
                DataStructure.TIME.id(),
                DataStructure.TIME.name(),
                message,
                axes.getLast(),
                none);
        json.writeEndObject();
    }

    private static void axis(
            JsonGenerator json,
            String id,
            Name name,
            DataMessage message,
            Positions axis,
            Codelist codes)
            throws IOException {
        json.writeObjectFieldStart(id);
        json.writeStringField("label", name.in(message.language()));
        json.writeObjectFieldStart("category");
        json.writeArrayFieldStart("index");
        for (String value : axis.values()) {
            json.writeString(value);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("label");
        for (String value : axis.values()) {
            Name label = codes.code(value).map(Code::name).orElse(Name.same(value));
            json.writeStringField(value, label.in(message.language()));
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void values(JsonGenerator json, List<Positions> axes, List<DataSeries> all)
            throws IOException {
        Map<BigInteger, BigDecimal> cells = new TreeMap<>();
        Map<BigInteger, String> statuses = new TreeMap<>();
        for (DataSeries series : all) {
            for (DataPoint point : series.points()) {
                BigInteger cell = cell(axes, coordinates(axes, series, point));
                cells.put(cell, point.value());
                statuses.put(cell, point.attributes().getOrDefault("OBS_STATUS", "A"));
            }
        }
        json.writeObjectFieldStart("value");
        for (var cell : cells.entrySet()) {
            json.writeNumberField(cell.getKey().toString(), cell.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("status");
        for (var status : statuses.entrySet()) {
            json.writeStringField(status.getKey().toString(), status.getValue());
        }
        json.writeEndObject();
    }

    private static BigInteger cell(List<Positions> axes, List<Integer> coordinates) {
        BigInteger cell = BigInteger.ZERO;
        for (int i = 0; i < coordinates.size(); i++) {
            cell =
                    cell.multiply(BigInteger.valueOf(axes.get(i).values().size()))
                            .add(BigInteger.valueOf(coordinates.get(i)));
        }
        return cell;
    }
}
