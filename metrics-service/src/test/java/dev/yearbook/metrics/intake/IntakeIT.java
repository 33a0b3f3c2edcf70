package dev.yearbook.metrics.intake;

import static dev.yearbook.metrics.Facts.NOON;
import static dev.yearbook.metrics.Facts.count;
import static dev.yearbook.metrics.Facts.during;
import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.in;
import static dev.yearbook.metrics.Facts.reread;
import static dev.yearbook.metrics.Facts.source;
import static dev.yearbook.metrics.Facts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.IngestTopics;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.Facts;
import dev.yearbook.metrics.Service;
import dev.yearbook.metrics.events.MetricTopics;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeIT {

    private static final String CURRENT =
            "select count(*) from observation where recorded_to is null and fact like '%s%%'";

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
    void figuresOfTheSameThingComeIntoOneSeries() {
        var then = new ReferencePeriod("stock", null, LocalDate.of(2011, 12, 31));
        var other = in(fact("same-2"), source("d2", "统计局", LocalDate.of(2022, 5, 1)));
        service.state(
                during(fact("same-1"), then),
                during(Facts.of(other, "level", "国家高新技术企业数", ""), then));
        service.awaitCount(2, CURRENT.formatted("same"));

        assertThat(
                        service.count(
                                "select count(distinct series) from observation where fact like"
                                        + " 'same%'"))
                .isEqualTo(1);
        String lines =
                service.get("/api/v1/observations?document=d2", "Accept", "application/x-ndjson")
                        .body();
        assertThat(lines).contains("\"number_text\":\"45\"", "\"start\":null", "\"at\":[10,12]");
        assertThat(service.get("/api/v1/observations?document=d2").body())
                .contains("\"verdict\":\"consistent\"", "\"headline\":true");
    }

    @Test
    void duplicatesAndOlderStatementsChangeNothing() {
        FactStated first = in(fact("twice"), source("d3", "统计局", LocalDate.of(2022, 5, 1)));
        FactStated better = reread(with(first, count("46")), "2", NOON.plusSeconds(60));
        service.state(better, first, better, first);
        service.awaitCount(1, CURRENT.formatted("twice"));
        service.state(in(fact("after-twice"), source("d3", "统计局", LocalDate.of(2022, 5, 1))));
        service.awaitCount(1, CURRENT.formatted("after-twice"));

        assertThat(service.count("select count(*) from observation where fact = 'twice'"))
                .isEqualTo(1);
        assertThat(service.get("/api/v1/observations?document=d3").body()).contains("46");
    }

    @Test
    void aWithdrawalCountsEvenBeforeTheFactArrives() {
        FactStated late = in(fact("late"), source("d4", "统计局", LocalDate.of(2022, 5, 1)));
        service.withdraw(late, NOON.plusSeconds(10));
        service.state(late, in(fact("other"), source("d4", "统计局", LocalDate.of(2022, 5, 1))));
        service.awaitCount(1, CURRENT.formatted("other"));
        assertThat(service.count(CURRENT.formatted("late"))).isZero();

        service.state(reread(late, "2", NOON.plusSeconds(20)));
        service.awaitCount(1, CURRENT.formatted("late"));
        service.withdraw(late, NOON.plusSeconds(30));
        service.awaitCount(0, CURRENT.formatted("late"));
    }

    @Test
    void whatOneDocumentSaysTwiceAndDifferentlyIsKeptApart() {
        var source = source("d5", "统计局", LocalDate.of(2022, 6, 1));
        service.state(in(fact("clash-1"), source), with(in(fact("clash-2"), source), count("112")));
        service.awaitCount(2, CURRENT.formatted("clash"));
        assertThat(
                        service.count(
                                "select count(distinct series) from observation where fact like"
                                        + " 'clash%'"))
                .isEqualTo(2);
        assertThat(service.count("select count(*) from doubt where fact = 'clash-2'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bad-nan    | "value":45        | "value":NaN      | The data is no FactStated
                    bad-inf    | "value":45        | "value":1e400    | absurd value
                    bad-huge   | "value":45        | "value":2e30     | absurd value
                    bad-exact  | "value":45        | "value":0.12345678901234567890123456789012345678901 | absurd value
                    bad-text   | "value":45        | "value":"many"   | The data is no FactStated
                    bad-back   | "end":"2021-12-31" | "start":"2022-01-01","end":"2021-12-31" | ends before it starts
                    bad-old    | 2021-12-31        | 0021-12-31       | no such time
                    bad-kind   | "kind":"level"    | "kind":"guess"   | unknown kind: guess
                    bad-reader | "readerVersion":"1" | "other":1       | the fact has no readerVersion
                    bad-end    | "end":"2021-12-31" | "other":1       | The data is no FactStated
                    bad-source | "publishedOn":"2022-03-01" | "other":1 | source.publishedOn
                    bad-unsure | "confidence":0.9  | "confidence":1.5 | confidence is not between 0 and 1
                    """)
    void whatCannotBeAFigureBecomesADeadLetterThatSaysWhy(
            String id, String right, String wrong, String reason) {
        String good = service.json(fact(id));
        assertThat(good).contains(right);

        service.send("d1", IngestTopics.FACT_STATED, good.replace(right, wrong));
        service.send(
                "d1",
                IngestTopics.FACT_STATED,
                good.replace("\"" + id + "\"", "\"ok-" + id + "\""));
        service.awaitCount(1, CURRENT.formatted("ok-" + id));

        assertThat(service.count(CURRENT.formatted(id))).isZero();
        service.awaitDeadLetter(reason);
    }

    @Test
    void anUnknownTypeVersionBecomesADeadLetterAndNothingWaitsForIt() {
        service.send("d1", "dev.yearbook.fact.stated.v9", service.json(fact("v9")));
        service.state(fact("behind-v9"));
        service.awaitCount(1, CURRENT.formatted("behind-v9"));

        assertThat(service.count(CURRENT.formatted("v9"))).isZero();
        service.awaitDeadLetter("unknown type of event: dev.yearbook.fact.stated.v9");
    }

    @Test
    void anOlderVersionOfADocumentThatArrivesLateChangesNothing() {
        var old = source("d7", "统计局", LocalDate.of(2022, 5, 1));
        FactStated first = in(fact("older-version"), old);
        FactStated second = with(in(first, version(old, 2)), count("47"));
        service.state(second);
        service.awaitCount(1, CURRENT.formatted("older-version"));

        service.state(first, in(fact("behind-older-version"), old));
        service.awaitCount(1, CURRENT.formatted("behind-older-version"));

        assertThat(
                        service.text(
                                "select content->'quantity'->>'value' from observation where"
                                        + " recorded_to is null and fact = 'older-version'"))
                .isEqualTo("47");
    }

    private static Source version(Source s, int version) {
        return new Source(
                s.document(),
                s.name(),
                version,
                s.digest(),
                s.title(),
                s.publisher(),
                s.place(),
                s.reportingYear(),
                s.publishedOn(),
                s.publishedOnEstimated(),
                s.receivedAt(),
                s.groups());
    }

    /// As many as the soak of a million, only fewer: what grows with them is seen here.
    @Test
    void manyFactsOfOneSeriesAndOnePeriodTakeBoundedWork() {
        int many = 3_000;
        FactStated one = Facts.of(fact("many"), "level", "参会嘉宾", "");
        for (int i = 0; i < many; i++) {
            service.send(
                    "many-" + i % 50,
                    IngestTopics.FACT_STATED,
                    service.json(
                                    in(
                                            one,
                                            source(
                                                    "many-" + i,
                                                    "第" + i + "报",
                                                    LocalDate.of(2022, 5, 1))))
                            .replace("\"many\"", "\"many-" + i + "\""));
        }
        service.awaitCount(many, CURRENT.formatted("many-"));
        service.awaitCount(0, "select count(*) from series where unsettled");

        String series = service.text("select series from observation where fact = 'many-7'");
        var page = service.get("/api/v1/series/" + series + "/observations?limit=10");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("\"next\":");
        assertThat(service.records(MetricTopics.SERIES, 1))
                .allMatch(r -> r.value() == null || r.value().length < 1_000_000);
    }

    @Test
    void restrictedFiguresAreSeenByTheirGroupOnlyAndToldToNobody() {
        FactStated secret =
                Facts.onlyFor(
                        in(fact("secret"), source("d6", "统计局", LocalDate.of(2023, 5, 1))), "board");
        service.state(secret);
        service.awaitCount(1, CURRENT.formatted("secret"));

        assertThat(service.get("/api/v1/observations?document=d6").body())
                .isEqualTo("{\"items\":[]}");
        assertThat(
                        service.get(
                                        "/api/v1/observations?document=d6",
                                        "X-Yearbook-Groups",
                                        "board")
                                .body())
                .contains("\"id\":\"secret\"", "\"headline\":false");
        assertThat(service.records(MetricTopics.OBSERVATIONS, 1))
                .noneMatch(record -> Service.value(record).contains("\"secret\""));
    }

    @Test
    void aSeriesOfRestrictedFiguresAloneDoesNotExistForOthers() {
        FactStated hidden =
                Facts.onlyFor(
                        Facts.of(
                                in(fact("hidden"), source("d8", "统计局", LocalDate.of(2023, 5, 1))),
                                "level",
                                "机密项目经费",
                                ""),
                        "board");
        service.state(hidden);
        service.awaitCount(1, CURRENT.formatted("hidden"));
        String seen =
                service.get("/api/v1/observations?document=d8", "X-Yearbook-Groups", "board")
                        .body();
        String series = "/api/v1/series/" + seen.replaceAll(".*\"series\":\"([^\"]+)\".*", "$1");

        assertThat(service.get(series, "X-Yearbook-Groups", "board").statusCode()).isEqualTo(200);
        assertThat(service.get(series).statusCode()).isEqualTo(404);
        assertThat(service.get(series + "/observations").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/series?limit=500").body()).doesNotContain("机密项目经费");
    }
}
