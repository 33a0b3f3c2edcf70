package dev.yearbook.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import dev.yearbook.ingest.events.IngestTopics;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What subscribers hear.
class EventsIT {

    private static final String DOCUMENTS = "/api/v1/documents";
    private static final String FIRST = "2023年，全市新增企业1200家，培训干部35人。";
    private static final String SECOND = "2023年，全市新增企业1300家，培训干部35人。";
    private static final ObjectMapper TREE = new ObjectMapper();
    private static ServiceFixture service;

    @BeforeAll
    static void start() {
        service = ServiceFixture.fresh();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aDocumentAndItsFactsAreToldAsTheSchemasSay() throws Exception {
        String id = post("told.txt", FIRST, "X-Correlation-Id", "req-77");

        var documents = PublishedFacts.of(IngestTopics.DOCUMENTS, id, list -> list.size() >= 2);
        var facts = PublishedFacts.of(IngestTopics.FACTS, id, list -> list.size() >= 2);

        assertThat(documents)
                .extracting(PublishedFacts::type)
                .containsExactly("document.accepted", "document.read");
        assertThat(facts).extracting(PublishedFacts::type).containsOnly("fact.stated");
        for (var record : facts) {
            assertThat(PublishedFacts.header(record, "ce_source")).isEqualTo("/ingest-service");
            assertThat(PublishedFacts.header(record, "ce_correlationid")).isEqualTo("req-77");
            assertThat(PublishedFacts.header(record, "ce_subject"))
                    .isEqualTo(TREE.readTree(record.value()).get("id").asText());
        }
        assertThat(documents).allSatisfy(EventsIT::followsItsSchema);
        assertThat(facts).allSatisfy(EventsIT::followsItsSchema);
    }

    @Test
    void aNewVersionWithdrawsTheOldFactsBeforeItStatesItsOwn() throws Exception {
        String id = post("superseded.txt", FIRST);

        post("superseded.txt", SECOND);

        var facts = PublishedFacts.of(IngestTopics.FACTS, id, list -> list.size() >= 6);
        assertThat(facts)
                .extracting(PublishedFacts::type)
                .containsExactly(
                        "fact.stated",
                        "fact.stated",
                        "fact.withdrawn",
                        "fact.withdrawn",
                        "fact.stated",
                        "fact.stated");
        assertThat(facts).allSatisfy(EventsIT::followsItsSchema);
        assertThat(PublishedFacts.of(IngestTopics.DOCUMENTS, id, list -> list.size() >= 5))
                .extracting(PublishedFacts::type)
                .containsExactly(
                        "document.accepted",
                        "document.read",
                        "document.accepted",
                        "document.superseded",
                        "document.read");
    }

    @Test
    void aWithdrawalWithdrawsTheFacts() throws Exception {
        String id = post("withdrawn.txt", FIRST);

        service.delete(DOCUMENTS + "/" + id);

        var facts = PublishedFacts.of(IngestTopics.FACTS, id, list -> list.size() >= 4);
        assertThat(TREE.readTree(facts.getLast().value()).get("reason").asText())
                .isEqualTo("withdrawn");
    }

    @Test
    void theHistoryOfFactsCanBeReplayedInRecordedOrder() throws Exception {
        String id = post("replayed.txt", FIRST);
        post("replayed.txt", SECOND);

        List<String> lines =
                service.get("/internal/v1/facts")
                        .body()
                        .lines()
                        .filter(line -> line.contains(id))
                        .toList();

        assertThat(lines)
                .extracting(line -> TREE.readTree(line).get("type").asText())
                .containsExactly(
                        IngestTopics.FACT_STATED,
                        IngestTopics.FACT_STATED,
                        IngestTopics.FACT_WITHDRAWN,
                        IngestTopics.FACT_WITHDRAWN,
                        IngestTopics.FACT_STATED,
                        IngestTopics.FACT_STATED);
        assertThat(lines)
                .extracting(line -> TREE.readTree(line).get("sequence").asLong())
                .isSorted();
        long third = TREE.readTree(lines.get(2)).get("sequence").asLong();
        assertThat(service.get("/internal/v1/facts?after=" + third).body())
                .contains(lines.get(3))
                .doesNotContain(lines.get(2));
    }

    @Test
    void readingAgainByTheSameRulesChangesNothing() throws Exception {
        String id = post("again.txt", FIRST);

        var preview = service.get("/internal/v1/documents/" + id + "/readings/preview");
        var ordered = service.post("/internal/v1/documents/" + id + "/readings", "text/plain", "");

        assertThat(preview.body()).contains("\"same\":2");
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(202);
        PublishedFacts.of(IngestTopics.DOCUMENTS, id, list -> list.size() >= 3);
        assertThat(PublishedFacts.of(IngestTopics.FACTS, id, list -> list.size() >= 2)).hasSize(2);
    }

    @Test
    void anErasedDocumentIsForgottenAndItsFactsAreWithdrawn() throws Exception {
        String id = post("erased.txt", FIRST);

        var erased = service.post("/internal/v1/documents/" + id + "/erasure", "text/plain", "");

        assertThat(erased.statusCode()).as(erased.body()).isEqualTo(204);
        assertThat(service.get(DOCUMENTS + "/" + id).statusCode()).isEqualTo(404);
        assertThat(service.get("/internal/v1/facts").body()).doesNotContain(id);
        var facts =
                PublishedFacts.of(
                        IngestTopics.FACTS,
                        id,
                        list ->
                                list.stream().filter(r -> r.value().contains("\"erased\"")).count()
                                        == 2);
        assertThat(facts).allSatisfy(EventsIT::followsItsSchema);
    }

    private static String post(String name, String text, String... headers) throws Exception {
        String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Prefer";
        all[headers.length + 1] = "wait=30";
        HttpResponse<String> posted =
                service.post(DOCUMENTS + "?name=" + name, "text/plain", text, all);
        assertThat(posted.statusCode()).as(posted.body()).isEqualTo(201);
        return TREE.readTree(posted.body()).get("id").asText();
    }

    private static void followsItsSchema(ConsumerRecord<String, String> record) throws Exception {
        String uri = PublishedFacts.header(record, "ce_dataschema");
        assertThat(schema(uri).validate(TREE.readTree(record.value())))
                .as(record.value())
                .isEmpty();
    }

    private static JsonSchema schema(String uri) throws Exception {
        Map<String, String> schemas = new HashMap<>();
        for (String file : List.of("source", "fact-stated", "fact-withdrawn", "document-changed")) {
            try (var in =
                    Objects.requireNonNull(
                            EventsIT.class.getResourceAsStream(
                                    "/schemas/v1/%s.json".formatted(file)))) {
                schemas.put("urn:yearbook:schema:" + file + ".v1", new String(in.readAllBytes()));
            }
        }
        return JsonSchemaFactory.getInstance(
                        SpecVersion.VersionFlag.V202012,
                        builder -> builder.schemaLoaders(loaders -> loaders.schemas(schemas)))
                .getSchema(SchemaLocation.of(uri));
    }
}
