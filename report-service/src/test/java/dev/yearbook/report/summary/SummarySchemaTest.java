package dev.yearbook.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.yearbook.report.write.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The published schema describes the JSON of summaries completely: what it does not name does not
/// occur.
class SummarySchemaTest {

    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void aSummaryWithEveryKindOfFigureIsAsTheSchemaSays() throws IOException {
        assertThat(errors(Samples.summary())).isEmpty();
    }

    @Test
    void aSummaryWithDiscrepanciesIsAsTheSchemaSays() throws IOException {
        assertThat(errors(Samples.disputed())).isEmpty();
    }

    @Test
    void anEmptySummaryIsAsTheSchemaSays() throws IOException {
        AnnualSummary empty =
                SummaryAssembly.summary(
                        new SummaryAssembly.Parts(
                                1999,
                                "甲市",
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                Instant.EPOCH,
                                List.of(new AnnualSummary.Nearby(2000, "甲市", 3))));

        assertThat(errors(empty)).isEmpty();
    }

    @Test
    void theSchemaFindsWhatIsMissingAndWhatItDoesNotName() throws IOException {
        ObjectNode summary = (ObjectNode) mapper.readTree(json(Samples.summary()));
        summary.remove("year");
        summary.put("colour", "blue");

        assertThat(strict().validate(summary)).hasSize(2);
    }

    private List<String> errors(AnnualSummary summary) throws IOException {
        return strict().validate(mapper.readTree(json(summary))).stream()
                .map(Object::toString)
                .toList();
    }

    private static byte[] json(AnnualSummary summary) throws IOException {
        return io.micronaut.serde.ObjectMapper.getDefault().writeValueAsBytes(summary);
    }

    /// The schema with every object closed.
    private JsonSchema strict() throws IOException {
        try (InputStream in =
                AnnualSummary.class.getResourceAsStream("annual-summary.schema.json")) {
            JsonNode schema = mapper.readTree(in);
            schema.findParents("properties").stream()
                    .filter(parent -> parent.path("type").asText().equals("object"))
                    .forEach(parent -> ((ObjectNode) parent).put("additionalProperties", false));
            for (JsonNode definition : schema.path("$defs")) {
                if (definition.path("type").asText().equals("object")) {
                    ((ObjectNode) definition).put("additionalProperties", false);
                }
            }
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        }
    }
}
