package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.Component.Attribute;
import dev.yearbook.gateway.sdmx.Component.Dimension;
import dev.yearbook.gateway.sdmx.Component.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/// SDMX-ML 2.1 structure messages.
final class StructureXml {

    private static final String[] MAINTAINED = {
        "agencyID", DataStructure.AGENCY, "version", DataStructure.VERSION, "isFinal", "false"
    };

    private StructureXml() {}

    /// Writes the artefacts that were asked for.
    static void write(
            DataStructure structure, Set<Artefact> wanted, Instant prepared, OutputStream out)
            throws IOException {
        try (Xml xml = new Xml(out)) {
            xml.structures(prepared);
            for (Artefact artefact : Artefact.values()) {
                if (wanted.contains(artefact)) {
                    artefact(xml, structure, artefact);
                }
            }
            xml.close(2);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private static void artefact(Xml xml, DataStructure structure, Artefact artefact)
            throws XMLStreamException {
        switch (artefact) {
            case DATAFLOW -> dataflow(xml);
            case CODELIST -> codelists(xml, structure.codelists());
            case CONCEPT_SCHEME -> concepts(xml, structure);
            case DATA_STRUCTURE -> dataStructure(xml, structure);
        }
    }

    private static void dataflow(Xml xml) throws XMLStreamException {
        xml.open("str:Dataflows");
        maintained(xml, "str:Dataflow", DataStructure.ID, DataStructure.NAME);
        xml.open("str:Structure");
        reference(xml, DataStructure.ID, "DataStructure", "datastructure");
        xml.close(3);
    }

    private static void codelists(Xml xml, List<Codelist> lists) throws XMLStreamException {
        xml.open("str:Codelists");
        for (Codelist list : lists) {
            maintained(xml, "str:Codelist", list.id(), list.name());
            for (Code code : list.codes()) {
                xml.open("str:Code", "id", code.id());
                names(xml, code.name());
                xml.close(1);
            }
            xml.close(1);
        }
        xml.close(1);
    }

    private static void concepts(Xml xml, DataStructure structure) throws XMLStreamException {
        xml.open("str:Concepts");
        maintained(xml, "str:ConceptScheme", Artefact.CONCEPTS, new Name("概念", "Concepts"));
        for (Component component : structure.components()) {
            xml.open("str:Concept", "id", component.id());
            names(xml, component.name());
            xml.close(1);
        }
        xml.close(2);
    }

    private static void dataStructure(Xml xml, DataStructure structure) throws XMLStreamException {
        xml.open("str:DataStructures");
        maintained(xml, "str:DataStructure", DataStructure.ID, DataStructure.NAME);
        xml.open("str:DataStructureComponents")
                .open("str:DimensionList", "id", "DimensionDescriptor");
        int position = 1;
        for (Dimension dimension : structure.dimensions()) {
            xml.open(
                    "str:Dimension",
                    "id",
                    dimension.id(),
                    "position",
                    Integer.toString(position++));
            concept(xml, dimension.id());
            enumeration(xml, Optional.of(dimension.codelist()));
            xml.close(1);
        }
        xml.open(
                "str:TimeDimension",
                "id",
                DataStructure.TIME.id(),
                "position",
                Integer.toString(position));
        concept(xml, DataStructure.TIME.id());
        xml.open("str:LocalRepresentation")
                .empty("str:TextFormat", "textType", "ObservationalTimePeriod")
                .close(3);
        attributes(xml, structure);
        xml.open("str:MeasureList", "id", "MeasureDescriptor")
                .open("str:PrimaryMeasure", "id", DataStructure.VALUE.id());
        concept(xml, DataStructure.VALUE.id());
        xml.open("str:LocalRepresentation").empty("str:TextFormat", "textType", "Decimal").close(6);
    }

    private static void attributes(Xml xml, DataStructure structure) throws XMLStreamException {
        xml.open("str:AttributeList", "id", "AttributeDescriptor");
        for (Attribute attribute : DataStructure.ATTRIBUTES) {
            xml.open(
                    "str:Attribute",
                    "id",
                    attribute.id(),
                    "assignmentStatus",
                    attribute.id().equals("OBS_STATUS") ? "Mandatory" : "Conditional");
            concept(xml, attribute.id());
            enumeration(xml, attribute.codelist());
            xml.open("str:AttributeRelationship");
            if (attribute.level() == Level.OBSERVATION) {
                xml.open("str:PrimaryMeasure")
                        .empty("Ref", "id", DataStructure.VALUE.id())
                        .close(1);
            } else {
                for (Dimension dimension : structure.dimensions()) {
                    xml.open("str:Dimension").empty("Ref", "id", dimension.id()).close(1);
                }
            }
            xml.close(2);
        }
        xml.close(1);
    }

    private static void concept(Xml xml, String id) throws XMLStreamException {
        xml.open("str:ConceptIdentity")
                .empty(
                        "Ref",
                        "id",
                        id,
                        "maintainableParentID",
                        Artefact.CONCEPTS,
                        "maintainableParentVersion",
                        DataStructure.VERSION,
                        "agencyID",
                        DataStructure.AGENCY,
                        "package",
                        "conceptscheme",
                        "class",
                        "Concept")
                .close(1);
    }

    private static void enumeration(Xml xml, Optional<Codelist> list) throws XMLStreamException {
        xml.open("str:LocalRepresentation");
        if (list.isPresent()) {
            xml.open("str:Enumeration");
            reference(xml, list.get().id(), "Codelist", "codelist");
            xml.close(1);
        } else {
            xml.empty("str:TextFormat", "textType", "String");
        }
        xml.close(1);
    }

    private static void reference(Xml xml, String id, String type, String pack)
            throws XMLStreamException {
        xml.empty(
                "Ref",
                "id",
                id,
                "version",
                DataStructure.VERSION,
                "agencyID",
                DataStructure.AGENCY,
                "package",
                pack,
                "class",
                type);
    }

    private static void maintained(Xml xml, String element, String id, Name name)
            throws XMLStreamException {
        String[] attributes = new String[MAINTAINED.length + 2];
        attributes[0] = "id";
        attributes[1] = id;
        System.arraycopy(MAINTAINED, 0, attributes, 2, MAINTAINED.length);
        xml.open(element, attributes);
        names(xml, name);
    }

    private static void names(Xml xml, Name name) throws XMLStreamException {
        xml.text("common:Name", name.zh(), "xml:lang", "zh");
        xml.text("common:Name", name.en(), "xml:lang", "en");
    }
}
