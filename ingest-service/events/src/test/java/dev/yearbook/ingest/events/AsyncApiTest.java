package dev.yearbook.ingest.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/// The description of the topics agrees with the code.
class AsyncApiTest {

    @Test
    void itNamesOurTopics() {
        assertThat(at("channels", "documents", "address")).isEqualTo(IngestTopics.DOCUMENTS);
        assertThat(at("channels", "facts", "address")).isEqualTo(IngestTopics.FACTS);
    }

    @Test
    void itIsOfAVersionThatToolsRead() {
        assertThat(at("asyncapi")).isEqualTo("3.1.0");
    }

    @Test
    void itsPayloadsAreOurSchemas() {
        for (String message : List.of("documentChanged", "factStated", "factWithdrawn")) {
            String file = String.valueOf(at("components", "messages", message, "payload", "$ref"));

            assertThat(AsyncApiTest.class.getResource("/" + file.replaceFirst("^\\./", "")))
                    .as(file)
                    .isNotNull();
        }
    }

    private static Object at(String... path) {
        InputStream file =
                Objects.requireNonNull(AsyncApiTest.class.getResourceAsStream("/asyncapi.yaml"));
        Object node = new Yaml().load(file);
        for (String step : path) {
            node = Objects.requireNonNull(((Map<?, ?>) node).get(step), step);
        }
        return node;
    }
}
