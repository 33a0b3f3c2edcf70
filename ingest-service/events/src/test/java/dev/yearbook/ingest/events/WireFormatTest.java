package dev.yearbook.ingest.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
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
                    "fact-stated", FactStated.class,
                    "fact-withdrawn", FactWithdrawn.class,
                    "document-changed", DocumentChanged.class);

    static List<Path> samples() throws Exception {
        return Resources.in("/samples/v1");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleFollowsItsSchema(Path sample) throws Exception {
        assertThat(schema(kind(sample)).validate(TREE.readTree(Resources.text(sample)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsReadAndWrittenAsItWas(Path sample) throws Exception {
        Object event = read(Resources.text(sample), type(sample));

        JsonNode written = TREE.readTree(SERDE.writeValueAsString(event));

        assertThat(written).isEqualTo(TREE.readTree(Resources.text(sample)));
    }

    @Test
    void aFieldThatIsNotKnownIsIgnored() throws Exception {
        String later =
                Resources.text(sample("fact-withdrawn.json")).replaceFirst("\\{", "{\"later\":{},");

        assertThat(read(later, FactWithdrawn.class).reason()).isEqualTo("superseded");
    }

    @Test
    void aFigureKeepsItsDigits() throws Exception {
        String sample =
                Resources.text(sample("fact-stated.growth.json"))
                        .replace("\"value\": 8.5", "\"value\": 123456789012345678.50");

        FactStated fact = read(sample, FactStated.class);

        assertThat(fact.quantity().value().toPlainString()).isEqualTo("123456789012345678.50");
    }

    @Test
    void theSchemaRefusesWhatIsNoFact() throws Exception {
        String sample = Resources.text(sample("fact-stated.level.json"));
        JsonSchema schema = schema("fact-stated");

        assertThat(schema.validate(TREE.readTree(sample.replace("\"level\"", "\"sum\""))))
                .isNotEmpty();
        assertThat(schema.validate(TREE.readTree(sample.replace("1200,", "\"1200\","))))
                .isNotEmpty();
        assertThat(schema.validate(TREE.readTree(sample.replace("\"subject\"", "\"topic\""))))
                .isNotEmpty();
    }

    private static <T> T read(String json, Class<T> type) throws IOException {
        return Objects.requireNonNull(SERDE.readValue(json, type));
    }

    private static Class<?> type(Path sample) {
        return Objects.requireNonNull(TYPES.get(kind(sample)));
    }

    private static Path sample(String name) throws Exception {
        return samples().stream().filter(path -> path.endsWith(name)).findFirst().orElseThrow();
    }

    private static String kind(Path sample) {
        return sample.getFileName().toString().replaceFirst("\\..*", "");
    }

    static JsonSchema schema(String kind) throws Exception {
        Map<String, String> schemas = new HashMap<>();
        for (Path path : Resources.in("/schemas/v1")) {
            schemas.put(id(path), Resources.text(path));
        }
        var factory =
                JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)));
        return factory.getSchema(
                com.networknt.schema.SchemaLocation.of("urn:yearbook:schema:" + kind + ".v1"),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    private static String id(Path schema) throws IOException {
        return TREE.readTree(Resources.text(schema)).get("$id").asText();
    }
}
