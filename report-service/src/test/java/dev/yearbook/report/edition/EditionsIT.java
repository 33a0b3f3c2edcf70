package dev.yearbook.report.edition;

import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.metrics.events.Observation;
import dev.yearbook.report.MetricWire;
import dev.yearbook.report.Reported;
import dev.yearbook.testing.TestServers;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.test.support.TestPropertyProvider;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

// What is missing fails the test that reads it.
@SuppressWarnings("NullAway")
@MicronautTest(environments = "report", transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditionsIT implements TestPropertyProvider {

    private static final Instant LATER = Reported.RECORDED.plusSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();

    @Inject EmbeddedServer server;
    @Inject ObjectMapper mapper;

    @Property(name = "yearbook.kafka")
    String kafka;

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(TestServers.fresh());
        properties.put("micronaut.server.port", "-1");
        properties.put("endpoints.all.port", "-1");
        properties.put("yearbook.report.quiet", "200ms");
        properties.put("yearbook.report.look", "100ms");
        return properties;
    }

    @Test
    void eachNewsMakesTheNextEditionAndTheEarlierOnesStay() throws Exception {
        Reported first = flow("东湖光源", "发表论文", 2021, "107", "107", "篇");
        Reported revised = flow("东湖光源", "发表论文", 2021, "109", "109", "篇");
        Observation before = first.observation();
        Observation after = revised.observation();
        try (MetricWire wire = new MetricWire(kafka, mapper)) {
            wire.recorded(first);
            awaitEdition(1);

            // Twice, and then an older telling late: neither says anything new.
            wire.observation(revised.series(), "revised", before, after, LATER);
            wire.observation(revised.series(), "revised", before, after, LATER);
            wire.observation(first.series(), "recorded", null, before, Reported.RECORDED);
            awaitEdition(2);

            wire.observation(revised.series(), "withdrawn", after, null, LATER.plusSeconds(60));
            wire.observation(revised.series(), "recorded", null, before, Reported.RECORDED);
            awaitEdition(3);
        }

        assertThat(get("/editions/1.md")).contains("发表论文107篇");
        assertThat(get("/editions/2.md")).contains("发表论文109篇").contains("已修订");
        assertThat(get("/editions/3.md")).contains("没有这一年的数据");
        assertThat(get("/editions/2/changes"))
                .contains("\"changed\":[{")
                .contains("\"before\":\"2021年，东湖光源发表论文107篇。\"")
                .contains("\"after\":\"2021年，东湖光源发表论文109篇。\"");
        assertThat(get("/editions/9")).contains("\"status\":404");
        assertThat(announced()).containsExactly("2021/甲市 1", "2021/甲市 2", "2021/甲市 3");
    }

    @Test
    void aSeriesOfAmountsOfChangeStaysWhenItShowsNoHeadline() throws Exception {
        Reported change = of("change", "乙市", "研发经费", 2019, "120亿", "12000000000", "元").whole("上年");
        Reported papers = flow("乙市", "论文数", 2019, "15", "15", "篇");
        try (MetricWire wire = new MetricWire(kafka, mapper)) {
            wire.recorded(change);
            awaitText("研发经费比上年增加120亿元");

            wire.gone(change.series());
            wire.recorded(papers);
            awaitText("论文数为15篇");
        }

        assertThat(http.send(request("/2019.md", "*"), BodyHandlers.ofString()).body())
                .contains("研发经费比上年增加120亿元");
    }

    private void awaitText(String text) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(
                                        http.send(request("/2019.md", "*"), BodyHandlers.ofString())
                                                .body())
                                .contains(text));
    }

    private void awaitEdition(int number) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(get("/editions")).contains("\"edition\":" + number + ","));
    }

    /// The editions of 甲市 that subscribers hear of, in order.
    private List<String> announced() {
        List<String> announced = new ArrayList<>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor("yearbook.summaries.v1").stream()
                            .map(it -> new TopicPartition(it.topic(), it.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> {
                        consumer.poll(Duration.ofMillis(200))
                                .forEach(record -> {
                                    if (record.key().equals("2021/甲市")) {
                                        String subject =
                                                new String(
                                                        record.headers()
                                                                .lastHeader("ce_subject")
                                                                .value(),
                                                        StandardCharsets.UTF_8);
                                        announced.add(subject.replaceFirst("/(\\d+)$", " $1"));
                                    }
                                });
                        return announced.size() >= 3;
                    });
        }
        return announced;
    }

    private String get(String path) throws Exception {
        return http.send(request("/2021" + path, "甲市"), BodyHandlers.ofString()).body();
    }

    private HttpRequest request(String path, String place) {
        String query = "?place=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(
                        URI.create(server.getURL() + "/api/v1/summaries" + path + query))
                .build();
    }
}
