package dev.yearbook.report.query;

import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.yearbook.report.MetricWire;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.Figure;
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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

// What is missing fails the test that reads it.
@SuppressWarnings("NullAway")
@MicronautTest(environments = "report", transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummariesIT implements TestPropertyProvider {

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

    @BeforeAll
    void tellWhatIsKnown() {
        try (MetricWire wire = new MetricWire(kafka, mapper)) {
            wire.recorded(
                    flow("东湖光源", "发表论文", 2021, "107", "107", "篇").saying("全年发表论文107篇。"),
                    flow("东湖光源", "发表论文", 2020, "124", "124", "篇"),
                    flow("甲市", "技术合同成交额", 2021, "2000亿", "200000000000", "元")
                            .theme("technology_trade"),
                    of("growth", "甲市", "技术合同成交额", 2021, "25", "25", "%")
                            .whole("上年")
                            .theme("technology_trade"));
        }
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() ->
                        assertThat(get("/api/v1/summaries?year=2021").body())
                                .contains("\"figures\":2"));
    }

    @Test
    void theListTellsWhichSummariesThereAre() throws Exception {
        String list = get("/api/v1/summaries").body();

        assertThat(list)
                .contains("\"year\":2021,\"place\":\"甲市\"")
                .contains("\"year\":2020,\"place\":\"甲市\"");
    }

    @Test
    void aSummaryHasEachFigureWithLastYearsValueAndTheSentence() throws Exception {
        var summary =
                mapper.readValue(
                        get("/api/v1/summaries/2021.json?place=" + place("甲市")).body(),
                        AnnualSummary.class);

        Figure papers =
                summary.figures()
                        .filter(it -> it.series().indicator().equals("发表论文"))
                        .findFirst()
                        .orElseThrow();
        assertThat(papers.headline().quantity().value()).isEqualByComparingTo("107");
        assertThat(papers.last().quantity().value()).isEqualByComparingTo("124");
        assertThat(papers.change().value()).isEqualByComparingTo("-13.7");
        assertThat(papers.headline().evidence().quote()).isEqualTo("全年发表论文107篇。");
        assertThat(summary.sources()).extracting(it -> it.document()).contains("doc-2021");
    }

    @Test
    void markdownReadsAsSentencesWithFootnotes() throws Exception {
        String text = get("/api/v1/summaries/2021.md?place=" + place("甲市")).body();

        assertThat(text)
                .startsWith("# 2021年甲市年度摘要")
                .contains("- 2021年，东湖光源发表论文107篇，比上年下降13.7%。[^")
                .contains("- 2021年，甲市技术合同成交额为2000亿元，比上年增长25%。[^")
                .contains("“全年发表论文107篇。”");
    }

    @Test
    void aSummaryThatDidNotChangeIsNotSentAgain() throws Exception {
        String path = "/api/v1/summaries/2021.md?place=" + place("甲市");
        String tag = get(path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                http.send(
                        request(path).header("If-None-Match", tag).build(),
                        BodyHandlers.ofString());

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void whatIsNotWaitedForIsFetchedLater() throws Exception {
        HttpResponse<String> accepted =
                http.send(
                        request("/api/v1/summaries/2021.pdf?place=" + place("甲市"))
                                .header("Prefer", "respond-async")
                                .build(),
                        BodyHandlers.ofString());

        assertThat(accepted.statusCode()).isEqualTo(202);
        assertThat(accepted.headers().firstValue("Retry-After")).hasValue("2");
        assertThat(accepted.body()).contains("\"figures\":2");
        String status = accepted.headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(get(status).body()).contains("\"state\":\"done\""));
        String href = String.valueOf(mapper.readValue(get(status).body(), Map.class).get("href"));
        HttpResponse<byte[]> pdf =
                http.send(
                        request(href).header("Prefer", "respond-async").build(),
                        BodyHandlers.ofByteArray());
        assertThat(pdf.statusCode()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(get("/api/v1/summaries/renderings/none").statusCode()).isEqualTo(404);
    }

    @Test
    void theSummaryTellsHowItStandsAndItsSchema() throws Exception {
        assertThat(get("/api/v1/summaries/2021/status?place=" + place("甲市")).body())
                .contains("\"edition\":1")
                .contains("\"figures\":2");
        assertThat(get("/api/v1/summaries/1998/status").body()).contains("\"state\":\"empty\"");
        HttpResponse<String> schema = get("/api/v1/summaries/schema.json");
        assertThat(schema.headers().firstValue("Content-Type")).hasValue("application/schema+json");
        assertThat(schema.body()).contains("urn:yearbook:annual-summary:v1");
        assertThat(get("/api/v1/summaries/2021.json").headers().firstValue("Link").orElseThrow())
                .contains("</api/v1/summaries/schema.json>; rel=\"describedby\"");
    }

    @Test
    void aProfileShowsOneSubjectOverAllYears() throws Exception {
        String path = "/api/v1/summaries/profile.md?subject=" + place("东湖光源");
        HttpResponse<String> profile = get(path);

        assertThat(profile.body()).contains("# 东湖光源历年概况").contains("发表论文107篇").contains("124篇");
        assertThat(profile.body()).doesNotContain("技术合同");
        HttpResponse<String> again =
                http.send(
                        request(path)
                                .header(
                                        "If-None-Match",
                                        profile.headers().firstValue("ETag").orElseThrow())
                                .build(),
                        BodyHandlers.ofString());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(get(path + "&place=" + place("甲市")).body()).contains("Leave place out");
        assertThat(get(path + "&theme=rd").body()).contains("\"status\":400").contains("papers");
        assertThat(get("/api/v1/summaries/profile.md").body()).contains("Add ?subject=");
        assertThat(get("/api/v1/summaries/profile.md?subject=" + place("东湖")).body())
                .contains("东湖光源");
    }

    @Test
    void contradictoryFiltersNameWhatThereIs() throws Exception {
        assertThat(
                        get("/api/v1/summaries/2021?theme=technology_trade&subject="
                                        + place("东湖光源"))
                                .body())
                .contains("\"status\":400")
                .contains("甲市");
    }

    @Test
    void aYearWithoutDataIsHonestlyEmptyAndNamesWhatIsNear() throws Exception {
        HttpResponse<String> answer = get("/api/v1/summaries/2019?place=" + place("甲市"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"nearby\":[{\"year\":2020,\"place\":\"甲市\"");
    }

    @Test
    void mistakesAreNamedWithTheirRemedy() throws Exception {
        assertThat(get("/api/v1/summaries/2021.doc").body())
                .contains("\"status\":404")
                .contains(".docx");
        assertThat(get("/api/v1/summaries/21").body()).contains("\"status\":400").contains("1900");
        assertThat(get("/api/v1/summaries/2021?place=" + place("乌有市")).body())
                .contains("\"status\":400")
                .contains("甲市");
        assertThat(get("/api/v1/summaries/2021?lang=fr").body())
                .contains("\"status\":400")
                .contains("zh or en");
        assertThat(get("/api/v1/summaries/2021?city=a").body())
                .contains("\"status\":400")
                .contains("city");
        assertThat(get("/api/v1/summaries/2021?subject=" + place("乌有")).body())
                .contains("\"status\":400")
                .contains("东湖光源");
        assertThat(get("/api/v1/summaries/2021?theme=x").body())
                .contains("\"status\":400")
                .contains("technology_trade");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.getURL() + path));
    }

    private static String place(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
