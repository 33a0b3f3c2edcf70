package dev.yearbook.metrics.derivation;

import static dev.yearbook.metrics.Facts.amount;
import static dev.yearbook.metrics.Facts.count;
import static dev.yearbook.metrics.Facts.during;
import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.of;
import static dev.yearbook.metrics.Facts.with;
import static dev.yearbook.metrics.Facts.year;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.ReferencePeriod;
import dev.yearbook.metrics.Facts;
import dev.yearbook.metrics.Stated;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationsTest {

    private static FactStated level(String id, int year, String value) {
        return during(
                with(of(fact(id), "level", "软件业务收入", ""), amount(value, "元", value)), year(year));
    }

    private static FactStated growth(String id, int year, String percent) {
        return during(
                with(of(fact(id), "growth", "软件业务收入", "上年"), amount(percent, "%", percent)),
                year(year));
    }

    private static FactStated total(String id, int year, String value) {
        var end = new ReferencePeriod("cumulative", null, LocalDate.of(year, 12, 31));
        return during(with(of(fact(id), "level", "服务用户", ""), count(value)), end);
    }

    private static List<String> derived(FactStated... facts) {
        return Derivations.of(Stated.together(List.of(facts))).stream()
                .map(d ->
                        "%s %s %s %s %s %s"
                                .formatted(
                                        d.method().code(),
                                        d.kind(),
                                        d.period().end().getYear(),
                                        d.value(),
                                        d.meaning().core(),
                                        d.lineage().stream().map(o -> o.id()).toList()))
                .toList();
    }

    @Test
    void growthFollowsFromTheLevelsOfTwoYears() {
        assertThat(derived(level("a", 2020, "80"), level("b", 2021, "100")))
                .containsExactly("growth_from_levels growth 2021 25 [25, 25] [a, b]");
    }

    @Test
    void whereGrowthIsStatedItIsNotDerived() {
        assertThat(
                        derived(
                                level("a", 2020, "80"),
                                level("b", 2021, "100"),
                                growth("g", 2021, "24")))
                .isEmpty();
    }

    @Test
    void lastYearsLevelFollowsFromStatedGrowthWithItsInterval() {
        assertThat(derived(level("b", 2021, "130"), growth("g", 2021, "30.0")))
                .singleElement()
                .asString()
                .startsWith("level_from_growth level 2020 100 (99.96")
                .endsWith("[g, b]");
    }

    @Test
    void growthAtConstantPricesLeadsNowhere() {
        FactStated real = Facts.on(growth("g", 2021, "30.0"), List.of("可比价格"));

        assertThat(derived(level("b", 2021, "130"), real)).isEmpty();
    }

    @Test
    void theWholeFollowsFromAPartAndItsShare() {
        FactStated share =
                during(
                        with(
                                of(fact("s"), "share", "软件业务收入", "电子信息产业营业收入"),
                                amount("40", "%", "40")),
                        year(2021));

        assertThat(derived(level("b", 2021, "200"), share))
                .singleElement()
                .asString()
                .startsWith("total_from_share level 2021 500 (493.8")
                .endsWith("[b, s]");
    }

    @Test
    void theYearsFlowFollowsFromTotalsAYearApart() {
        assertThat(derived(total("a", 2020, "700"), total("b", 2021, "1000")))
                .containsExactly("flow_from_cumulative level 2021 300 [300, 300] [a, b]");
        assertThat(derived(total("a", 2020, "700"), total("b", 2021, "600"))).isEmpty();
    }

    @Test
    void fromTargetsNothingFollows() {
        assertThat(
                        derived(
                                Facts.target(level("a", 2020, "80")),
                                Facts.target(level("b", 2021, "100"))))
                .isEmpty();
    }
}
