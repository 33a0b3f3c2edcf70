package dev.yearbook.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.report.events.SummaryPublished;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The sample of the contract is what is written and read, and the schema describes it.
// What is missing fails the test that reads it.
@SuppressWarnings("NullAway")
class WireFormatTest {

    private final ObjectMapper mapper = ObjectMapper.getDefault();

    @Test
    void theSampleIsReadAndWrittenBackToTheSameJson() throws IOException {
        String sample = resource("summary-published.sample.json").strip();

        SummaryPublished event = mapper.readValue(sample, SummaryPublished.class);

        assertThat(event.place()).isEqualTo("甲市");
        assertThat(event.edition()).isEqualTo(3);
        assertThat(mapper.writeValueAsString(event)).isEqualTo(sample);
    }

    @Test
    void theSchemaNamesEveryFieldOfTheSample() throws IOException {
        Map<?, ?> schema = mapper.readValue(resource("summary-published.schema.json"), Map.class);
        Map<?, ?> sample = mapper.readValue(resource("summary-published.sample.json"), Map.class);

        assertThat(((Map<?, ?>) schema.get("properties")).keySet().toString())
                .isEqualTo(sample.keySet().toString());
        assertThat(schema.get("required").toString()).isEqualTo(sample.keySet().toString());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SummaryPublished.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
