package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// The codes that occur in the data that a query would give.
///
/// @param codes for each dimension the codes, in order
record Availability(Map<String, Set<String>> codes) {

    private static final Name NAME = new Name("可用数据", "Available data");
    private static final String SCHEMA =
            "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json";

    /// Collects the codes of these dimensions, of all where none is named.
    static Availability of(
            DataStructure structure, Set<String> dimensions, Stream<DataSeries> series) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        List<Dimension> all = structure.dimensions();
        series.forEach(one -> {
            for (int i = 0; i < all.size(); i++) {
                String id = all.get(i).id();
                if (dimensions.isEmpty() || dimensions.contains(id)) {
                    codes.computeIfAbsent(id, _ -> new TreeSet<>()).add(one.key().codes().get(i));
                }
            }
        });
        return new Availability(codes);
    }

    /// Writes an SDMX-ML 2.1 structure message with one content constraint.
    void xml(Instant prepared, OutputStream out) throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.structures(prepared).open("str:Constraints");
            constraint(xml);
            xml.open("str:CubeRegion", "include", "true");
            for (var dimension : codes.entrySet()) {
                xml.open("common:KeyValue", "id", dimension.getKey());
                for (String code : dimension.getValue()) {
                    xml.text("common:Value", code);
                }
                xml.close(1);
            }
            xml.close(5);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    /// Opens the constraint and says what it is about.
    private static void constraint(Xml xml) throws XMLStreamException {
        xml.open(
                        "str:ContentConstraint",
                        "id",
                        "AVAILABLE",
                        "agencyID",
                        DataStructure.AGENCY,
                        "version",
                        DataStructure.VERSION,
                        "type",
                        "Actual")
                .text("common:Name", NAME.en(), "xml:lang", "en")
                .open("str:ConstraintAttachment")
                .open("str:Dataflow")
                .empty(
                        "Ref",
                        "id",
                        DataStructure.ID,
                        "agencyID",
                        DataStructure.AGENCY,
                        "version",
                        DataStructure.VERSION)
                .close(2);
    }

    /// Writes an SDMX-JSON 2.1 structure message with one data constraint.
    void json(Instant prepared, Language language, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            Json.meta(json, SCHEMA, prepared);
            json.writeObjectFieldStart("data");
            json.writeArrayFieldStart("dataConstraints");
            json.writeStartObject();
            json.writeStringField("id", "AVAILABLE");
            json.writeStringField("version", DataStructure.VERSION);
            json.writeStringField("agencyID", DataStructure.AGENCY);
            Json.names(json, NAME, language);
            json.writeObjectFieldStart("constraintAttachment");
            json.writeArrayFieldStart("dataflows");
            json.writeString(DataStructure.dataflowUrn());
            json.writeEndArray();
            json.writeEndObject();
            json.writeArrayFieldStart("cubeRegions");
            region(json);
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void region(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("include", true);
        json.writeArrayFieldStart("keyValues");
        for (var dimension : codes.entrySet()) {
            json.writeStartObject();
            json.writeStringField("id", dimension.getKey());
            json.writeArrayFieldStart("values");
            for (String code : dimension.getValue()) {
                json.writeString(code);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
