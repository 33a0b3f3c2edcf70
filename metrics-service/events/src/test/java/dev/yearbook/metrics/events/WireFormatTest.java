package dev.yearbook.metrics.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each sample follows its schema, is read, and is written as it was.
class WireFormatTest {

    private static final ObjectMapper TREE = new ObjectMapper();
    private static final io.micronaut.serde.ObjectMapper SERDE =
            io.micronaut.serde.ObjectMapper.getDefault();
    private static final Map<String, Class<?>> TYPES =
            Map.of(
                    "observation-changed", ObservationChanged.class,
                    "discrepancy-changed", DiscrepancyChanged.class,
                    "series-changed", SeriesChanged.class,
                    "curation-decided", CurationDecided.class);

    static List<Path> samples() throws Exception {
        return Resources.in("/samples/v1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleFollowsItsSchema(Path sample) throws Exception {
        JsonSchema schema = Schemas.of(kind(sample));

        assertThat(schema.validate(TREE.readTree(Resources.text(sample)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAndWrittenAsItWas(Path sample) throws Exception {
        Class<?> type = Objects.requireNonNull(TYPES.get(kind(sample)));
        Object event = read(Resources.text(sample), type);

        JsonNode written = TREE.readTree(SERDE.writeValueAsString(event));

        assertThat(written).isEqualTo(TREE.readTree(Resources.text(sample)));
    }

    @Test
    void aFieldThatIsNotKnownIsIgnored() throws Exception {
        String later =
                Resources.text(sample("curation-decided.undo.json"))
                        .replaceFirst("\\{", "{\"later\":{},");

        assertThat(read(later, CurationDecided.class).action()).isEqualTo("undo");
    }

    @Test
    void aFigureKeepsItsDigits() throws Exception {
        String sample =
                Resources.text(sample("observation-changed.recorded.json"))
                        .replace("\"value\": 1200", "\"value\": 123456789012345678.50");

        Observation after = Objects.requireNonNull(read(sample, ObservationChanged.class).after());

        assertThat(after.quantity().value().toPlainString()).isEqualTo("123456789012345678.50");
    }

    @Test
    void theSchemaRefusesWhatIsNoSuchEvent() throws Exception {
        String sample = Resources.text(sample("observation-changed.recorded.json"));
        JsonSchema schema = Schemas.of("observation-changed");

        assertThat(schema.validate(TREE.readTree(sample.replace("\"first\"", "\"whim\""))))
                .isNotEmpty();
        assertThat(schema.validate(TREE.readTree(sample.replace("1200,", "\"1200\","))))
                .isNotEmpty();
        assertThat(schema.validate(TREE.readTree(sample.replace("\"identity\"", "\"of\""))))
                .isNotEmpty();
    }

    private static <T> T read(String json, Class<T> type) throws IOException {
        return Objects.requireNonNull(SERDE.readValue(json, type));
    }

    private static Path sample(String name) throws Exception {
        return samples().stream().filter(path -> path.endsWith(name)).findFirst().orElseThrow();
    }

    private static String kind(Path sample) {
        return sample.getFileName().toString().replaceFirst("\\..*", "");
    }
}
