package dev.yearbook.deploy.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One document's way through all services, and back by correction and withdrawal.
class WholeIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static Whole whole;

    @BeforeAll
    static void start() throws Exception {
        whole = Whole.shared();
    }

    @Test
    void figuresOfTwoYearsBecomeOneSeriesAndASummaryWithItsSentences() throws Exception {
        whole.post("plum-2022.md", 2022, "# 梅溪市年报\n\n2022年，梅溪市技术合同成交额61.5亿元。\n");
        HttpResponse<String> posted =
                whole.post("plum-2023.md", 2023, "# 梅溪市年报\n\n2023年，梅溪市技术合同成交额74.2亿元。\n");

        assertThat(posted.statusCode()).isIn(201, 202);
        assertThat(posted.headers().firstValue("Location").orElseThrow())
                .startsWith("/api/v1/documents/");
        assertThat(posted.body()).contains("\"state\":\"read\"");
        await().atMost(PATIENCE)
                .untilAsserted(() -> {
                    // Other tests of the same Yearbook post figures of this name too.
                    List<Map<String, Object>> lines =
                            whole.observations("技术合同成交额").stream()
                                    .filter(line ->
                                            String.valueOf(line.get("doc")).startsWith("plum-"))
                                    .toList();
                    assertThat(lines)
                            .extracting(line -> line.get("doc") + " " + line.get("value"))
                            .contains("plum-2022.md 6150000000", "plum-2023.md 7420000000");
                    assertThat(lines.stream().map(line -> line.get("series")).distinct())
                            .hasSize(1);
                });
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(summary(2023))
                                .contains("74.2")
                                .contains("2023年，梅溪市技术合同成交额74.2亿元"));
    }

    @Test
    void factsOnKafkaAreCloudEvents() throws Exception {
        HttpResponse<String> posted = whole.post("pine-2023.md", 2023, "2023年，松岭市专利授权量3105件。\n");
        String document = String.valueOf(Whole.object(posted.body()).get("id"));

        ConsumerRecord<String, String> event = fact(document);

        assertThat(header(event, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(event, "ce_type")).isEqualTo("dev.yearbook.fact.stated.v1");
        assertThat(header(event, "content-type")).isEqualTo("application/json");
        assertThat(header(event, "ce_id")).isNotBlank();
        assertThat(header(event, "ce_source")).isNotBlank();
        assertThat(header(event, "ce_time")).isNotBlank();
        assertThat(event.value()).contains("3105").contains("松岭市");
    }

    @Test
    void aCorrectionReplacesAndAWithdrawalRemoves() throws Exception {
        HttpResponse<String> posted = whole.post("oak-2023.md", 2023, "2023年，栎原市累计服务用户820人次。\n");
        String location = posted.headers().firstValue("Location").orElseThrow();
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(values("oak-2023.md")).containsExactly("820"));

        whole.api()
                .send(
                        whole.api()
                                .request(location)
                                .header("Content-Type", "text/markdown")
                                .PUT(BodyPublishers.ofString("2023年，栎原市累计服务用户860人次。\n"))
                                .build());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(values("oak-2023.md")).containsExactly("860"));

        HttpResponse<String> withdrawn =
                whole.api().send(whole.api().request(location).DELETE().build());

        assertThat(withdrawn.statusCode()).isEqualTo(204);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(values("oak-2023.md")).isEmpty());
    }

    @Test
    void theSameDocumentTwiceChangesNothing() throws Exception {
        String text = "2023年，柏城科技馆接待观众12.4万人次。\n";
        HttpResponse<String> first = whole.post("cypress.md", 2023, text);
        HttpResponse<String> second = whole.post("cypress.md", 2023, text);

        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(Whole.object(second.body()).get("id"))
                .isEqualTo(Whole.object(first.body()).get("id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /api/v1/documents?name=a.md&reportingYear=3021 | text/markdown    | 文本 | 400
                    /api/v1/documents?name=a.md&yaer=2021          | text/markdown    | 文本 | 400
                    /api/v1/documents?name=a.md                    | text/markdown    | ''   | 400
                    /api/v1/documents                              | application/json | [1]  | 400
                    /api/v1/documents                              | application/json | {    | 400
                    /api/v1/documents                              | multipart/form-data; boundary=x | none | 400
                    """)
    void aBadRequestIsAProblemAndNothingIsStored(String path, String type, String body, int status)
            throws Exception {
        String before = whole.get("/api/v1/documents?limit=500").body();

        HttpResponse<String> answer =
                whole.api()
                        .send(
                                whole.api()
                                        .request(path)
                                        .header("Content-Type", type)
                                        .POST(BodyPublishers.ofString(body))
                                        .build());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(whole.get("/api/v1/documents?limit=500").body()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/documents/no-such-id",
        "/api/v1/documents/0190a5c2-7f3e-7b6a-9c51-2f4d8e6b1a07",
        "/api/v1/series/no-such-id",
        "/api/v1/nothing"
    })
    void whatIsNotThereIsAProblem(String path) throws Exception {
        HttpResponse<String> answer = whole.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }

    @Test
    void theReferenceCoversAllServices() throws Exception {
        assertThat(whole.get("/docs/openapi.json").body())
                .contains("/api/v1/documents", "/api/v1/series", "/api/v1/summaries");
    }

    private static String summary(int year) throws Exception {
        return whole.api()
                .send(
                        whole.api()
                                .request("/api/v1/summaries/" + year)
                                .header("Accept", "text/markdown")
                                .build())
                .body();
    }

    private static List<String> values(String document) throws Exception {
        return whole.observations("服务用户").stream()
                .filter(line -> document.equals(line.get("doc")))
                .map(line -> String.valueOf(line.get("value")))
                .toList();
    }

    private static ConsumerRecord<String, String> fact(String document) {
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", whole.kafka()),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor("yearbook.facts.v1").stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return await().atMost(PATIENCE)
                    .until(() -> find(consumer, document), found -> found.key().equals(document));
        }
    }

    private static ConsumerRecord<String, String> find(
            KafkaConsumer<String, String> consumer, String document) {
        for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(500))) {
            if (document.equals(event.key())) {
                return event;
            }
        }
        return new ConsumerRecord<>("", 0, 0, "", "");
    }

    private static String header(ConsumerRecord<String, String> event, String name) {
        return new String(event.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
