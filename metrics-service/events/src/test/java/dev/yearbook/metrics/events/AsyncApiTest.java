package dev.yearbook.metrics.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/// The description of the topics agrees with the code.
class AsyncApiTest {

    @Test
    void itNamesOurTopics() {
        assertThat(at("channels", "observations", "address")).isEqualTo(MetricTopics.OBSERVATIONS);
        assertThat(at("channels", "discrepancies", "address"))
                .isEqualTo(MetricTopics.DISCREPANCIES);
        assertThat(at("channels", "series", "address")).isEqualTo(MetricTopics.SERIES);
        assertThat(at("channels", "curation", "address")).isEqualTo(MetricTopics.CURATION);
    }

    @Test
    void itIsOfAVersionThatToolsRead() {
        assertThat(at("asyncapi")).isEqualTo("3.1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "observationChanged",
                "discrepancyChanged",
                "seriesChanged",
                "curationDecided"
            })
    void itsPayloadsAreOurSchemas(String message) {
        String file = String.valueOf(at("components", "messages", message, "payload", "$ref"));

        assertThat(AsyncApiTest.class.getResource("/" + file.replaceFirst("^\\./", "")))
                .as(file)
                .isNotNull();
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
