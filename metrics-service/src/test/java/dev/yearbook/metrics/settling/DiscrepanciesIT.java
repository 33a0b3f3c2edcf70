package dev.yearbook.metrics.settling;

import static dev.yearbook.metrics.Facts.amount;
import static dev.yearbook.metrics.Facts.during;
import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.in;
import static dev.yearbook.metrics.Facts.of;
import static dev.yearbook.metrics.Facts.source;
import static dev.yearbook.metrics.Facts.with;
import static dev.yearbook.metrics.Facts.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.ingest.events.Source;
import dev.yearbook.metrics.Facts;
import dev.yearbook.metrics.Service;
import dev.yearbook.metrics.events.MetricTopics;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscrepanciesIT {

    private static final Source REPORT_2020 =
            source("r2020", "海州市科学技术局", LocalDate.of(2021, 1, 20));
    private static final Source REPORT_2021 =
            source("r2021", "海州市科学技术局", LocalDate.of(2022, 1, 20));
    private static final Source NEWSPAPER = source("n2022", "海州日报", LocalDate.of(2022, 9, 1));

    private Service service;

    @BeforeAll
    void start() {
        service = Service.start();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static FactStated level(
            String id, Source source, int year, String indicator, Quantity q) {
        return of(with(during(in(fact(id), source), year(year)), q), "level", indicator, "");
    }

    private static Quantity money(String hundredMillions) {
        return amount(
                new BigDecimal(hundredMillions).movePointRight(8).toPlainString(),
                "元",
                hundredMillions + "亿");
    }

    private static Quantity percent(String n) {
        return amount(n, "%", n);
    }

    private long open(String kind, String indicator) {
        return service.count(
                "select count(*) from discrepancy d join series s on s.id = d.series where"
                        + " resolved_at is null and d.kind = '%s' and s.indicator = '%s'"
                                .formatted(kind, indicator));
    }

    @Test
    void statedGrowthThatTheLevelsDoNotGiveIsFoundAndResolvedByBetterLevels() {
        FactStated growth =
                of(
                        with(level("g", REPORT_2021, 2021, "软件业务收入", money("1")), percent("35")),
                        "growth",
                        "软件业务收入",
                        "上年同期");
        service.state(
                level("g20", REPORT_2020, 2020, "软件业务收入", money("994.45")),
                level("g21", REPORT_2021, 2021, "软件业务收入", money("1365")),
                growth);
        service.awaitCount(
                1,
                "select count(*) from discrepancy d join series s on s.id = d.series where d.kind ="
                        + " 'growth' and s.indicator = '软件业务收入' and resolved_at is null");
        String found =
                service.get(
                                "/api/v1/discrepancies?kind=growth&subject=海州市"
                                        .replace("海州市", "%E6%B5%B7%E5%B7%9E%E5%B8%82"))
                        .body();
        assertThat(found).contains("增长37.26%", "上年数应约为1011亿元", "\"state\":\"open\"");

        service.state(level("g20-late", NEWSPAPER, 2020, "软件业务收入", money("1011")));
        service.awaitCount(
                1,
                "select count(*) from discrepancy where kind = 'growth' and resolved_at is not"
                        + " null");
    }

    @Test
    void laterFiguresOfTheSamePublisherAreRevisionsAndOthersContradictions() {
        service.state(
                level("v1", REPORT_2020, 2018, "平均工资", money("2.19")),
                level("v2", REPORT_2021, 2018, "平均工资", money("2.14")),
                level("w1", REPORT_2021, 2018, "年末存款", money("2.19")),
                level("w2", NEWSPAPER, 2018, "年末存款", money("2.14")));
        service.awaitCount(
                2,
                "select count(*) from discrepancy where series in (select id from"
                        + " series where indicator in ('平均工资', '年末存款'))");
        assertThat(open("revision", "平均工资")).isEqualTo(1);
        assertThat(open("sources", "年末存款")).isEqualTo(1);
        assertThat(service.records(MetricTopics.DISCREPANCIES, 2)).isNotEmpty();
    }

    @Test
    void differentDatesAndDifferentYearsAreNoContradiction() {
        service.state(
                with(in(fact("s1"), REPORT_2021), Facts.count("37912")),
                with(
                        during(
                                in(fact("s2"), NEWSPAPER),
                                new dev.yearbook.ingest.events.ReferencePeriod(
                                        "stock", null, LocalDate.of(2022, 9, 1))),
                        Facts.count("42000")));
        service.awaitCount(
                0,
                "select count(*) from series where unsettled or not exists (select 1 from"
                        + " observation where fact = 's2')");
        assertThat(open("sources", "高新技术企业")).isZero();
    }

    @Test
    void theCompactedTopicHasTheLatestStateOfASeries() {
        service.state(level("c1", REPORT_2021, 2021, "粮食产量", money("3")));
        service.awaitCount(
                0,
                "select count(*) from series where unsettled or not exists (select 1 from"
                        + " observation where fact = 'c1')");
        assertThat(service.records(MetricTopics.SERIES, 1))
                .anyMatch(record -> Service.value(record).contains("粮食产量"));
    }
}
