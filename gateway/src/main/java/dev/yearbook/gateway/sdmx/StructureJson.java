package dev.yearbook.gateway.sdmx;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import dev.yearbook.gateway.sdmx.Component.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// SDMX-JSON 2.1 structure messages.
final class StructureJson {

    private static final String SCHEMA =
            "https://json.sdmx.org/2.1/sdmx-json-structure-schema.json";

    private final DataStructure structure;
    private final JsonGenerator json;
    private final Language language;

    private StructureJson(DataStructure structure, JsonGenerator json, Language language) {
        this.structure = structure;
        this.json = json;
        this.language = language;
    }

    /// Writes the artefacts that were asked for.
    static void write(
            DataStructure structure,
            Set<Artefact> wanted,
            Instant prepared,
            Language language,
            OutputStream out)
            throws IOException {
        try (JsonGenerator json = Json.generator(out)) {
            json.writeStartObject();
            Json.meta(json, SCHEMA, prepared);
            json.writeObjectFieldStart("data");
            StructureJson run = new StructureJson(structure, json, language);
            for (Artefact artefact : Artefact.values()) {
                if (wanted.contains(artefact)) {
                    run.artefact(artefact);
                }
            }
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void artefact(Artefact artefact) throws IOException {
        switch (artefact) {
            case DATAFLOW -> dataflow();
            case CODELIST -> codelists();
            case CONCEPT_SCHEME -> concepts();
            case DATA_STRUCTURE -> dataStructure();
        }
    }

    private void dataflow() throws IOException {
        json.writeArrayFieldStart("dataflows");
        maintained(DataStructure.ID, DataStructure.NAME);
        json.writeStringField("structure", DataStructure.structureUrn());
        json.writeEndObject();
        json.writeEndArray();
    }

    private void codelists() throws IOException {
        json.writeArrayFieldStart("codelists");
        for (Codelist list : structure.codelists()) {
            maintained(list.id(), list.name());
            if (!list.codes().isEmpty()) {
                json.writeArrayFieldStart("codes");
                for (Code code : list.codes()) {
                    item(code.id(), code.name());
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void concepts() throws IOException {
        json.writeArrayFieldStart("conceptSchemes");
        maintained(Artefact.CONCEPTS, new Name("概念", "Concepts"));
        json.writeArrayFieldStart("concepts");
        for (Component component : structure.components()) {
            item(component.id(), component.name());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void dataStructure() throws IOException {
        json.writeArrayFieldStart("dataStructures");
        maintained(DataStructure.ID, DataStructure.NAME);
        json.writeObjectFieldStart("dataStructureComponents");
        json.writeObjectFieldStart("attributeList");
        json.writeStringField("id", "AttributeDescriptor");
        json.writeArrayFieldStart("attributes");
        for (Attribute attribute : DataStructure.ATTRIBUTES) {
            attribute(attribute);
        }
        json.writeEndArray();
        json.writeEndObject();
        dimensions();
        json.writeObjectFieldStart("measureList");
        json.writeStringField("id", "MeasureDescriptor");
        json.writeArrayFieldStart("measures");
        json.writeStartObject();
        concept(DataStructure.VALUE.id());
        format("Decimal");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void dimensions() throws IOException {
        json.writeObjectFieldStart("dimensionList");
        json.writeStringField("id", "DimensionDescriptor");
        json.writeArrayFieldStart("dimensions");
        int position = 0;
        for (Dimension dimension : structure.dimensions()) {
            json.writeStartObject();
            concept(dimension.id());
            json.writeNumberField("position", position++);
            representation(Optional.of(dimension.codelist()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("timeDimension");
        concept(DataStructure.TIME.id());
        format("ObservationalTimePeriod");
        json.writeEndObject();
        json.writeEndObject();
    }

    private void attribute(Attribute attribute) throws IOException {
        json.writeStartObject();
        concept(attribute.id());
        json.writeStringField(
                "usage", attribute.id().equals("OBS_STATUS") ? "mandatory" : "optional");
        json.writeObjectFieldStart("attributeRelationship");
        if (attribute.level() == Level.OBSERVATION) {
            json.writeObjectFieldStart("observation");
            json.writeEndObject();
        } else {
            json.writeArrayFieldStart("dimensions");
            for (Dimension dimension : structure.dimensions()) {
                json.writeString(dimension.id());
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        representation(attribute.codelist());
        json.writeEndObject();
    }

    private void concept(String id) throws IOException {
        json.writeStringField("id", id);
        json.writeStringField(
                "conceptIdentity",
                "urn:sdmx:org.sdmx.infomodel.conceptscheme.Concept=%s:%s(%s).%s"
                        .formatted(
                                DataStructure.AGENCY,
                                Artefact.CONCEPTS,
                                DataStructure.VERSION,
                                id));
    }

    private void representation(Optional<Codelist> list) throws IOException {
        if (list.isEmpty()) {
            format("String");
            return;
        }
        json.writeObjectFieldStart("localRepresentation");
        json.writeStringField(
                "enumeration",
                "urn:sdmx:org.sdmx.infomodel.codelist.Codelist=%s:%s(%s)"
                        .formatted(DataStructure.AGENCY, list.get().id(), DataStructure.VERSION));
        json.writeEndObject();
    }

    private void format(String type) throws IOException {
        json.writeObjectFieldStart("localRepresentation");
        json.writeObjectFieldStart("format");
        json.writeStringField("dataType", type);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void maintained(String id, Name name) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("version", DataStructure.VERSION);
        json.writeStringField("agencyID", DataStructure.AGENCY);
        Json.names(json, name, language);
    }

    private void item(String id, Name name) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        Json.names(json, name, language);
        json.writeEndObject();
    }
}
