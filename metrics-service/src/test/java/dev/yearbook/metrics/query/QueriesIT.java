package dev.yearbook.metrics.query;

import static dev.yearbook.metrics.Facts.NOON;
import static dev.yearbook.metrics.Facts.amount;
import static dev.yearbook.metrics.Facts.during;
import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.in;
import static dev.yearbook.metrics.Facts.of;
import static dev.yearbook.metrics.Facts.reread;
import static dev.yearbook.metrics.Facts.source;
import static dev.yearbook.metrics.Facts.with;
import static dev.yearbook.metrics.Facts.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.metrics.Service;
import dev.yearbook.metrics.events.MetricTopics;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was known when, and what follows from it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesIT {

    private static final Instant MARCH = Instant.parse("2024-03-01T00:00:00Z");

    private Service service;
    private String series;

    @BeforeAll
    void start() {
        service = Service.start();
        service.state(
                spending("s22", 2022, "100", "2023-02-01", Instant.parse("2023-02-02T00:00:00Z")));
        // Documents are in order each for itself only.
        service.awaitCount(1, "select count(*) from observation where recorded_to is null");
        service.state(
                spending("s23", 2023, "120", "2024-02-01", Instant.parse("2024-02-02T00:00:00Z")),
                spending("r22", 2022, "104", "2024-02-01", Instant.parse("2024-02-02T00:00:00Z")));
        service.awaitCount(3, "select count(*) from observation where recorded_to is null");
        service.state(
                reread(
                        with(
                                spending("s23", 2023, "120", "2024-02-01", NOON),
                                amount("121", "元", "121")),
                        "2",
                        Instant.parse("2024-06-01T00:00:00Z")));
        service.awaitCount(4, "select count(*) from observation");
        service.awaitCount(0, "select count(*) from series where unsettled");
        series = service.text("select series from observation where fact = 's22'");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static FactStated spending(
            String id, int year, String value, String published, Instant recorded) {
        var source = source("doc-" + published, "海州市统计局", LocalDate.parse(published));
        FactStated fact =
                during(
                        with(
                                of(in(fact(id), source), "level", "科学技术支出决算", ""),
                                amount(value, "元", value)),
                        year(year));
        return reread(fact, "1", recorded);
    }

    /// The values of the series, latest period first, the headline of each period with a star.
    private List<String> seen(String parameters) {
        String body =
                service.get("/api/v1/series/" + series + "/observations?" + parameters).body();
        return Pattern.compile(
                        "\"period\":\\{[^}]*\"end\":\"(\\d{4})[^}]*},\"quantity\":\\{\"value\":([0-9.]+)"
                                + ".*?\"headline\":(true|false)")
                .matcher(body)
                .results()
                .map(QueriesIT::text)
                .toList();
    }

    private static String text(MatchResult found) {
        return found.group(1) + ": " + found.group(2) + (found.group(3).equals("true") ? "*" : "");
    }

    @Test
    void asOfSaysWhatWasRecordedThen() {
        assertThat(seen("asOf=2023-12-31")).containsExactly("2022: 100*");
        assertThat(seen("asOf=" + MARCH)).containsExactly("2023: 120*", "2022: 104*", "2022: 100");
        assertThat(seen("")).containsExactly("2023: 121*", "2022: 104*", "2022: 100");
    }

    @Test
    void publishedAsOfSaysWhatWasPublishedByThen() {
        assertThat(seen("publishedAsOf=2023-12-31")).containsExactly("2022: 100*");
        assertThat(seen("publishedAsOf=2024-12-31"))
                .containsExactly("2023: 121*", "2022: 104*", "2022: 100");
    }

    @Test
    void vintagesAreAllOrTheFirstOrTheLatest() {
        assertThat(seen("vintages=first")).containsExactly("2023: 121*", "2022: 100");
        assertThat(seen("vintages=latest")).containsExactly("2023: 121*", "2022: 104*");
        assertThat(seen("vintages=all")).hasSize(3);
    }

    @Test
    void changedSinceSaysWhatIsNew() {
        assertThat(service.get("/api/v1/observations?changedSince=2024-03-01").body())
                .contains("\"id\":\"s23\"")
                .doesNotContain("\"id\":\"s22\"", "\"id\":\"r22\"");
    }

    @Test
    void derivedFiguresAreMarkedAndOnlyThereWhenAskedFor() {
        String path = "/api/v1/series/" + series + "/observations";
        String plain = service.get(path).body();
        String both = service.get(path + "?derived=true").body();
        String only = service.get(path + "?derived=only").body();

        assertThat(plain).doesNotContain("derivation");
        assertThat(both)
                .contains("\"value\":121", "\"derivation\":\"growth_from_levels\"")
                .contains("\"value\":16.3462", "\"lineage\":[\"r22\",\"s23\"]");
        assertThat(only).contains("16.3462").doesNotContain("\"value\":121,");
    }

    @Test
    void whatIsDerivedRestsOnWhatWasKnownThen() {
        String path = "/api/v1/series/" + series + "/observations?derived=only&asOf=";

        assertThat(service.get(path + "2023-12-31").body()).isEqualTo("{\"items\":[]}");
        assertThat(service.get(path + MARCH).body()).contains("\"value\":15.3846");
    }

    @Test
    void theFlatListHasDerivedFiguresBehindThoseRead() {
        String indicator = URLEncoder.encode("科学技术支出决算", StandardCharsets.UTF_8);
        String path = "/api/v1/observations?indicator=" + indicator + "&derived=include";
        String lines = service.get(path, "Accept", "application/x-ndjson").body();

        assertThat(lines.lines()).hasSize(4);
        assertThat(lines.lines().toList().getLast())
                .contains("\"derivation\":\"growth_from_levels\"", "\"kind\":\"growth\"");
        String first = service.get(path + "&limit=3").body();
        String cursor = first.replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        assertThat(first).doesNotContain("growth_from_levels");
        assertThat(service.get(path + "&limit=3&cursor=" + cursor).body())
                .contains("growth_from_levels");
    }

    @Test
    void theStateOfASeriesTellsWhatIsDerived() {
        assertThat(service.records(MetricTopics.SERIES, 1).stream().map(Service::value).toList())
                .anyMatch(state -> state.contains("\"derived\":[{") && state.contains("16.3462"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/series?colour=red",
                "/api/v1/observations?derived=maybe",
                "/api/v1/observations?derived=only&document=d1",
                "/api/v1/observations?vintages=second",
                "/api/v1/observations?asOf=yesterday",
                "/api/v1/observations?publishedAsOf=2024-13-01",
                "/api/v1/observations?changedSince=1",
                "/api/v1/observations?from=2024",
                "/api/v1/observations?limit=0",
                "/api/v1/observations?cursor=abc",
                "/api/v1/discrepancies?sort=severity",
                "/api/v1/indicators?q=a",
                "/api/v1/subjects?q=a",
                "/api/v1/curation?colour=red"
            })
    void whatIsNotUnderstoodIsRefused(String path) {
        var answer = service.get(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
    }
}
