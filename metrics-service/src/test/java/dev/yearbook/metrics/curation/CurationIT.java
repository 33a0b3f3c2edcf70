package dev.yearbook.metrics.curation;

import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.in;
import static dev.yearbook.metrics.Facts.of;
import static dev.yearbook.metrics.Facts.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.metrics.Service;
import dev.yearbook.metrics.events.MetricTopics;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CurationIT {

    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private String seriesOf(String fact) {
        String body = service.get("/api/v1/observations?document=" + fact).body();
        return first("\"series\":\"(s[0-9a-f]{20})\"", body);
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    private void state(String id, String indicator) {
        service.state(
                of(
                        in(fact(id), source(id, "统计局", LocalDate.of(2022, 5, 1))),
                        "level",
                        indicator,
                        ""));
        service.awaitCount(
                1,
                "select count(*) from observation where recorded_to is null and fact = '%s'"
                        .formatted(id));
    }

    @Test
    void mergedSeriesAreOneUntilTheMergeIsUndone() {
        state("a1", "科技小巨人企业");
        state("b1", "科技型小巨人公司");
        String from = seriesOf("b1");
        String into = seriesOf("a1");
        assertThat(from).isNotEqualTo(into);

        var merged =
                service.post(
                        "/api/v1/curation/merge",
                        "{\"series\":\"%s\",\"into\":\"%s\",\"note\":\"同一口径\"}"
                                .formatted(from, into),
                        "X-Yearbook-Subject",
                        "%E6%9D%8E%E5%8D%8E");
        assertThat(merged.statusCode()).isEqualTo(201);
        assertThat(merged.body()).contains("\"curator\":\"李华\"", "\"action\":\"merge\"");
        assertThat(seriesOf("b1")).isEqualTo(into);
        state("b2", "科技型小巨人公司");
        assertThat(seriesOf("b2")).isEqualTo(into);
        assertThat(service.records(MetricTopics.CURATION, 1)).isNotEmpty();
        assertThat(service.records(MetricTopics.OBSERVATIONS, 4))
                .anyMatch(record -> Service.value(record).contains("\"reason\":\"merged\""));

        String id = first("\"id\":\"([0-9a-f-]{36})\"", merged.body());
        var undone = service.post("/api/v1/curation/undo", "{\"decision\":\"%s\"}".formatted(id));
        assertThat(undone.statusCode()).isEqualTo(201);
        assertThat(seriesOf("b1")).isEqualTo(from);
        assertThat(service.get("/api/v1/curation").body()).contains("merge", "undo");
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() {
        assertThat(service.post("/api/v1/curation/merge", "{\"series\":\"s1\"}").statusCode())
                .isEqualTo(400);
        assertThat(service.post("/api/v1/curation/merge", "{\"into\":\"s1\"}").body())
                .contains("#/series");
        assertThat(service.post("/api/v1/curation/melt", "{}").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/curation/queue").body()).contains("\"items\":[");
        assertThat(service.get("/api/v1/series?colour=red").statusCode()).isEqualTo(400);
        assertThat(service.get("/api/v1/observations?asOf=yesterday").statusCode()).isEqualTo(400);
    }

    @Test
    void indicatorsAndSubjectsAreListed() {
        state("v1", "高新技术企业");
        assertThat(service.get("/api/v1/indicators").body())
                .contains("\"name\":\"高新技术企业\"", "\"english\":\"High-tech enterprises\"");
        assertThat(service.get("/api/v1/subjects").body()).contains("海州市");
    }
}
