package dev.yearbook.gateway.sdmx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class FormatsTest {

    @Test
    void genericXmlHoldsKeyPeriodValueAndStatus() throws Exception {
        Document xml = xml(write(DataXml.GENERIC, Map.of()));

        Element observation = (Element) xml.getElementsByTagName("generic:Obs").item(0);
        assertThat(attribute(observation, "generic:ObsDimension", "value")).isEqualTo("2021");
        assertThat(attribute(observation, "generic:ObsValue", "value")).isEqualTo("3970");
        assertThat(values(xml, "generic:SeriesKey"))
                .containsEntry("FREQ", "A")
                .containsEntry("KIND", "LEVEL")
                .containsEntry("BREAKDOWN", "_Z");
        assertThat(attribute(observation, "generic:Value", "value")).isEqualTo("R");
    }

    @Test
    void structureSpecificXmlHoldsTheSameInAttributes() throws Exception {
        Document xml = xml(write(DataXml.STRUCTURE_SPECIFIC, Map.of()));

        assertThat(xml.getElementsByTagName("Obs").getLength()).isEqualTo(3);
        Element observation = (Element) xml.getElementsByTagName("Obs").item(2);
        assertThat(observation.getAttribute("TIME_PERIOD")).isEqualTo("2023");
        assertThat(observation.getAttribute("OBS_VALUE")).isEqualTo("5210");
        assertThat(observation.getAttribute("EVIDENCE")).isEqualTo("全年授权发明专利5210件。");
    }

    @Test
    void everyCodeOfAKeyStandsInTheCodelistsOfTheStructure() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StructureXml.write(
                Sample.CATALOGUE.structure(),
                EnumSet.allOf(Artefact.class),
                Sample.message(Map.of()).prepared(),
                out);
        String structure = out.toString(StandardCharsets.UTF_8);

        xml(structure);
        for (String code : Sample.series().findFirst().orElseThrow().key().codes()) {
            assertThat(structure)
                    .satisfiesAnyOf(
                            s -> assertThat(s).contains("<str:Code id=\"" + code + "\">"),
                            _ -> assertThat(code).isEqualTo("_Z"));
        }
        assertThat(structure).contains("Invention patents granted").contains("发明专利授权量");
    }

    @Test
    void csvQuotesWhatHoldsQuotesAndCommas() throws Exception {
        String csv =
                write(
                        new DataCsv(DataCsv.Labels.BOTH, true, false),
                        Map.of("lastNObservations", List.of("1")));

        assertThat(csv.lines().count()).isEqualTo(2);
        assertThat(csv)
                .startsWith("STRUCTURE,STRUCTURE_ID,ACTION,SERIES_KEY,FREQ: Frequency")
                .contains("\r\ndataflow,YB:METRICS(1.0): Metrics of annual reports,R,A.S_")
                .contains(",A: Annual,")
                .contains("\"Office：Report, \"\"2023\"\"\"");
    }

    @Test
    void jsonRefersToValuesByTheirNumber() throws Exception {
        JsonNode data = new ObjectMapper().readTree(write(new DataJson(), Map.of())).get("data");

        JsonNode series = data.at("/dataSets/0/series/0:0:0:0:0:0:0:0");
        assertThat(series.at("/observations/1/0").decimalValue()).isEqualByComparingTo("4615");
        assertThat(data.at("/structures/0/dimensions/observation/0/values/1/id").asText())
                .isEqualTo("2022");
        assertThat(data.at("/structures/0/dimensions/series/2/values/0/names/zh").asText())
                .isEqualTo("发明专利授权量");
    }

    @Test
    void jsonWithoutSeriesPutsTheWholeKeyBeforeEachObservation() throws Exception {
        JsonNode data =
                new ObjectMapper()
                        .readTree(
                                write(
                                        new DataJson(),
                                        Map.of("dimensionAtObservation", List.of("AllDimensions"))))
                        .get("data");

        assertThat(data.at("/dataSets/0/observations/0:0:0:0:0:0:0:0:2/0").decimalValue())
                .isEqualByComparingTo("5210");
        assertThat(data.at("/structures/0/dimensions/observation").size()).isEqualTo(9);
    }

    @Test
    void jsonStatNumbersTheCellsInRowMajorOrder() throws Exception {
        JsonNode cube = new ObjectMapper().readTree(write(new JsonStat(), Map.of()));

        assertThat(cube.get("class").asText()).isEqualTo("dataset");
        assertThat(cube.get("size").get(8).asInt()).isEqualTo(3);
        assertThat(cube.at("/value/2").decimalValue()).isEqualByComparingTo("5210");
        assertThat(cube.at("/status/0").asText()).isEqualTo("R");
    }

    private static String write(DataMessage.Writer format, Map<String, List<String>> parameters)
            throws IOException {
        DataMessage message = Sample.message(parameters);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                message,
                new Selection(message.structure(), message.query()).of(Sample.series()),
                out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String attribute(Element parent, String element, String attribute) {
        return ((Element) parent.getElementsByTagName(element).item(0)).getAttribute(attribute);
    }

    private static Map<String, String> values(Document xml, String element) {
        Element parent = (Element) xml.getElementsByTagName(element).item(0);
        var nodes = parent.getElementsByTagName("generic:Value");
        var values = new java.util.HashMap<String, String>();
        for (int i = 0; i < nodes.getLength(); i++) {
            Element value = (Element) nodes.item(i);
            values.put(value.getAttribute("id"), value.getAttribute("value"));
        }
        return values;
    }
}
