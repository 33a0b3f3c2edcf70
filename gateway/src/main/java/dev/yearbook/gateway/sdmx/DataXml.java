package dev.yearbook.gateway.sdmx;

import dev.yearbook.gateway.sdmx.Component.Attribute;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// SDMX-ML 2.1 data messages, generic and structure-specific.
///
/// | | generic | structure-specific |
/// | --- | --- | --- |
/// | a key | `<generic:Value id="FREQ" value="A"/>` | `FREQ="A"` |
/// | an observation | `<generic:Obs>` with elements | `<Obs TIME_PERIOD="2021" OBS_VALUE="35"/>` |
enum DataXml implements DataMessage.Writer {
    GENERIC,
    STRUCTURE_SPECIFIC;

    private static final String REFERENCE = "YB_METRICS";

    @Override
    public void write(DataMessage message, Stream<DataSeries> series, OutputStream out)
            throws IOException {
        try (Xml xml = new Xml(out)) {
            root(xml);
            header(xml, message);
            dataSet(xml, message);
            for (Iterator<DataSeries> each = series.iterator(); each.hasNext(); ) {
                series(xml, message, each.next());
            }
            xml.close(2);
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private void root(Xml xml) throws XMLStreamException {
        if (this == GENERIC) {
            xml.root(
                    "message:GenericData",
                    "message",
                    Xml.SDMX + "message",
                    "common",
                    Xml.SDMX + "common",
                    "generic",
                    Xml.SDMX + "data/generic");
        } else {
            xml.root(
                    "message:StructureSpecificData",
                    "message",
                    Xml.SDMX + "message",
                    "common",
                    Xml.SDMX + "common",
                    "data",
                    Xml.SDMX + "data/structurespecific",
                    "xsi",
                    "http://www.w3.org/2001/XMLSchema-instance",
                    "ns1",
                    DataStructure.structureUrn() + ":ObsLevelDim:TIME_PERIOD");
        }
    }

    private void header(Xml xml, DataMessage message) throws XMLStreamException {
        xml.open("message:Header").sent(message.prepared());
        List<String> structure =
                new ArrayList<>(
                        List.of(
                                "structureID",
                                REFERENCE,
                                "dimensionAtObservation",
                                DataStructure.TIME.id()));
        if (this == STRUCTURE_SPECIFIC) {
            structure.addAll(
                    List.of(
                            "namespace",
                            DataStructure.structureUrn() + ":ObsLevelDim:TIME_PERIOD"));
        }
        xml.open("message:Structure", structure.toArray(String[]::new))
                .open("common:Structure")
                .empty(
                        "Ref",
                        "agencyID",
                        DataStructure.AGENCY,
                        "id",
                        DataStructure.ID,
                        "version",
                        DataStructure.VERSION)
                .close(2)
                .text("message:DataSetAction", message.action())
                .close(1);
    }

    private void dataSet(Xml xml, DataMessage message) throws XMLStreamException {
        if (this == GENERIC) {
            xml.open("message:DataSet", "structureRef", REFERENCE, "action", message.action());
        } else {
            xml.open(
                    "message:DataSet",
                    "data:structureRef",
                    REFERENCE,
                    "data:action",
                    message.action(),
                    "data:dataScope",
                    "DataStructure",
                    "xsi:type",
                    "ns1:DataSetType");
        }
    }

    private void series(Xml xml, DataMessage message, DataSeries series) throws XMLStreamException {
        List<String> key = new ArrayList<>();
        for (int i = 0; i < message.structure().dimensions().size(); i++) {
            key.add(message.structure().dimensions().get(i).id());
            key.add(series.key().codes().get(i));
        }
        List<String> attributes = wanted(message, series.attributes(), Component.Level.SERIES);
        if (this == GENERIC) {
            xml.open("generic:Series");
            values(xml, "generic:SeriesKey", key);
            values(xml, "generic:Attributes", attributes);
        } else {
            key.addAll(attributes);
            xml.open("Series", key.toArray(String[]::new));
        }
        if (message.query().values()) {
            for (DataPoint point : series.points()) {
                observation(xml, message, point);
            }
        }
        xml.close(1);
    }

    private void observation(Xml xml, DataMessage message, DataPoint point)
            throws XMLStreamException {
        List<String> attributes = wanted(message, point.attributes(), Component.Level.OBSERVATION);
        if (this == GENERIC) {
            xml.open("generic:Obs")
                    .empty("generic:ObsDimension", "value", point.period())
                    .empty("generic:ObsValue", "value", point.value().toPlainString());
            values(xml, "generic:Attributes", attributes);
            xml.close(1);
        } else {
            List<String> all = new ArrayList<>();
            all.addAll(List.of(DataStructure.TIME.id(), point.period()));
            all.addAll(List.of(DataStructure.VALUE.id(), point.value().toPlainString()));
            all.addAll(attributes);
            xml.empty("Obs", all.toArray(String[]::new));
        }
    }

    private static void values(Xml xml, String element, List<String> pairs)
            throws XMLStreamException {
        if (pairs.isEmpty()) {
            return;
        }
        xml.open(element);
        for (int i = 0; i < pairs.size(); i += 2) {
            xml.empty("generic:Value", "id", pairs.get(i), "value", pairs.get(i + 1));
        }
        xml.close(1);
    }

    private static List<String> wanted(
            DataMessage message, Map<String, String> attributes, Component.Level level) {
        List<String> pairs = new ArrayList<>();
        for (Attribute attribute : DataStructure.attributes(level)) {
            if (message.query().attributes().wants(attribute)
                    && attributes.containsKey(attribute.id())) {
                pairs.add(attribute.id());
                pairs.add(attributes.get(attribute.id()));
            }
        }
        return pairs;
    }
}
