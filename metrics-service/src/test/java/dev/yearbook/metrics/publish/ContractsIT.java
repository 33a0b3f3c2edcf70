package dev.yearbook.metrics.publish;

import static dev.yearbook.metrics.Facts.NOON;
import static dev.yearbook.metrics.Facts.count;
import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.in;
import static dev.yearbook.metrics.Facts.reread;
import static dev.yearbook.metrics.Facts.source;
import static dev.yearbook.metrics.Facts.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.Service;
import dev.yearbook.metrics.events.MetricTopics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is really sent follows the schemas that its headers name.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// A missing header fails the test that reads it.
@SuppressWarnings("NullAway")
class ContractsIT {

    private static final ObjectMapper TREE = new ObjectMapper();
    private static final List<String> SCHEMAS =
            List.of(
                    "source",
                    "fact-stated",
                    "bounds",
                    "series-identity",
                    "observation",
                    "observation-changed",
                    "discrepancy-changed",
                    "series-changed",
                    "curation-decided");

    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void everyEventFollowsTheSchemaThatItNames() throws Exception {
        FactStated first = in(fact("e1"), source("d1", "海州市统计局", LocalDate.of(2022, 3, 1)));
        FactStated other = in(fact("e2"), source("d2", "海州日报", LocalDate.of(2022, 5, 1)));
        FactStated later = in(fact("e3"), source("d3", "海州市统计局", LocalDate.of(2023, 3, 1)));
        service.state(first);
        current("e1", 1);
        service.state(with(other, count("52")), with(later, count("46")));
        current("e3", 1);
        service.awaitCount(0, "select count(*) from series where unsettled");
        service.state(reread(with(other, count("53")), "2", NOON.plusSeconds(5)));
        service.awaitCount(1, "select count(*) from observation where recorded_to is not null");
        service.withdraw(other, NOON.plusSeconds(9));
        current("e2", 0);
        service.awaitCount(0, "select count(*) from series where unsettled");
        String series = id();
        service.post(
                "/api/v1/curation/annotate-break",
                "{\"series\":\"%s\",\"date\":\"2022-01-01\",\"note\":\"口径调整\"}".formatted(series));

        follow(MetricTopics.OBSERVATIONS, 5, "first", "contradicted", "revised", "withdrawn");
        follow(MetricTopics.DISCREPANCIES, 3, "found", "resolved", "revision");
        follow(MetricTopics.SERIES, 2, "headlines");
        follow(MetricTopics.CURATION, 1, "annotate_break");
    }

    private String id() {
        return new String(
                service.records(MetricTopics.SERIES, 1).getFirst().key(), StandardCharsets.UTF_8);
    }

    private void current(String fact, int expected) {
        service.awaitCount(
                expected,
                "select count(*) from observation where recorded_to is null and fact = '%s'"
                        .formatted(fact));
    }

    private void follow(String topic, int atLeast, String... words) throws IOException {
        var records = service.records(topic, atLeast);
        for (ConsumerRecord<byte[], byte[]> record : records) {
            String uri = header(record, "ce_dataschema");
            String sent = Service.value(record);

            assertThat(schema(uri).validate(TREE.readTree(sent))).as(sent).isEmpty();
            assertThat(header(record, "ce_source")).isEqualTo("/metrics-service");
            assertThat(header(record, "ce_type")).startsWith("dev.yearbook.").endsWith(".v1");
        }
        String all = records.stream().map(Service::value).toList().toString();
        assertThat(all).contains(List.of(words).stream().map(w -> "\"" + w + "\"").toList());
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static com.networknt.schema.JsonSchema schema(String uri) throws IOException {
        Map<String, String> schemas = new HashMap<>();
        for (String name : SCHEMAS) {
            String file = "/schemas/v1/%s.json".formatted(name);
            try (var in = Objects.requireNonNull(ContractsIT.class.getResourceAsStream(file))) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                schemas.put("urn:yearbook:schema:" + name + ".v1", text);
            }
        }
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)))
                .getSchema(SchemaLocation.of(uri));
    }
}
