package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// SDMX-CSV 2.0: one row for each observation, a column for each component.
///
/// @param labels `ID` for codes only, `NAME` for a column of names beside each, `BOTH` for `code:
///   name`
/// @param seriesKey whether a column holds the series key
/// @param observationKey whether a column holds the observation key
record DataCsv(Labels labels, boolean seriesKey, boolean observationKey)
        implements DataMessage.Writer {

    /// How codes are labelled.
    enum Labels {
        ID,
        NAME,
        BOTH
    }

    @Override
    public void write(DataMessage message, Stream<DataSeries> series, OutputStream out)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        row(writer, header(message));
        for (Iterator<DataSeries> each = series.iterator(); each.hasNext(); ) {
            DataSeries next = each.next();
            for (DataPoint point : next.points()) {
                row(writer, cells(message, next, point));
            }
        }
        writer.flush();
    }

    private List<String> header(DataMessage message) {
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID"));
        if (labels == Labels.NAME) {
            header.add("STRUCTURE_NAME");
        }
        header.add("ACTION");
        keys(header, "SERIES_KEY", "OBS_KEY");
        for (Component component : message.structure().components()) {
            if (wanted(message, component)) {
                component(header, component.id(), Optional.of(component.name()), message);
            }
        }
        return header;
    }

    private List<String> cells(DataMessage message, DataSeries series, DataPoint point) {
        List<String> cells = new ArrayList<>();
        cells.add("dataflow");
        String id =
                "%s:%s(%s)"
                        .formatted(DataStructure.AGENCY, DataStructure.ID, DataStructure.VERSION);
        component(cells, id, Optional.of(DataStructure.NAME), message);
        cells.add(message.action().substring(0, 1));
        keys(cells, series.key().toString(), series.key() + "." + point.period());
        List<Dimension> dimensions = message.structure().dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            coded(cells, series.key().codes().get(i), dimensions.get(i).codelist(), message);
        }
        plain(cells, point.period());
        plain(cells, message.query().values() ? point.value().toPlainString() : "");
        for (Attribute attribute : DataStructure.ATTRIBUTES) {
            if (wanted(message, attribute)) {
                attribute(cells, attribute, series, point, message);
            }
        }
        return cells;
    }

    private void attribute(
            List<String> cells,
            Attribute attribute,
            DataSeries series,
            DataPoint point,
            DataMessage message) {
        String value =
                point.attributes()
                        .getOrDefault(
                                attribute.id(),
                                series.attributes().getOrDefault(attribute.id(), ""));
        if (attribute.codelist().isPresent() && !value.isEmpty()) {
            coded(cells, value, attribute.codelist().get(), message);
        } else {
            plain(cells, value);
        }
    }

    private static boolean wanted(DataMessage message, Component component) {
        return !(component instanceof Attribute attribute)
                || message.query().attributes().wants(attribute);
    }

    private void keys(List<String> cells, String series, String observation) {
        if (seriesKey) {
            cells.add(series);
        }
        if (observationKey) {
            cells.add(observation);
        }
    }

    private void coded(List<String> cells, String code, Codelist list, DataMessage message) {
        component(cells, code, list.code(code).map(Code::name), message);
    }

    private void component(
            List<String> cells, String id, Optional<Name> name, DataMessage message) {
        Optional<String> text = name.map(n -> n.in(message.language()));
        if (labels == Labels.BOTH) {
            cells.add(text.map(t -> id + ": " + t).orElse(id));
            return;
        }
        cells.add(id);
        if (labels == Labels.NAME) {
            cells.add(text.orElse(""));
        }
    }

    private void plain(List<String> cells, String text) {
        cells.add(text);
        if (labels == Labels.NAME) {
            cells.add("");
        }
    }

    private static void row(Writer writer, List<String> cells) throws IOException {
        writer.write(cells.stream().map(DataCsv::field).collect(Collectors.joining(",")));
        writer.write("\r\n");
    }

    /// A field as RFC 4180 asks for it.
    private static String field(String text) {
        boolean quote = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
