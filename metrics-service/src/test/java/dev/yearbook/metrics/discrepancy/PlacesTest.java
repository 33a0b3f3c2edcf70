package dev.yearbook.metrics.discrepancy;

import static dev.yearbook.metrics.Facts.amount;
import static dev.yearbook.metrics.Facts.fact;
import static dev.yearbook.metrics.Facts.of;
import static dev.yearbook.metrics.Facts.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.events.FactStated;
import dev.yearbook.ingest.events.Quantity;
import dev.yearbook.metrics.Facts;
import dev.yearbook.metrics.Stated;
import dev.yearbook.metrics.vocabulary.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Ranks against values, and provinces against the country.
class PlacesTest {

    private static final List<String> PROVINCES =
            Table.read("places.tsv").rows().stream()
                    .filter(row -> Table.cell(row, "code").endsWith("0000"))
                    .filter(row -> !Table.cell(row, "code").startsWith("1000"))
                    .filter(row -> Table.cell(row, "code").compareTo("700000") < 0)
                    .map(row -> Table.cell(row, "name"))
                    .toList();

    private static FactStated level(String id, String place, String value, String rule) {
        return Facts.about(
                with(of(fact(id), "level", "高新技术企业", ""), Facts.count(value)), place, rule);
    }

    private static FactStated rank(String id, String place, String field, String indicator, int n) {
        Quantity rank =
                new Quantity(
                        BigDecimal.valueOf(n), null, "位", "exact", Integer.toString(n), "位", "第");
        return Facts.about(with(of(fact(id), "rank", indicator, field), rank), place, "rank");
    }

    private static List<Discrepancy> found(Finder finder, List<FactStated> facts) {
        Courses courses = Stated.together(facts);
        return courses.all().stream().flatMap(c -> finder.find(c, courses)).toList();
    }

    @Test
    void aRankThatTheValuesOfOthersForbidIsFound() {
        var found =
                found(
                        new RankFinder(),
                        List.of(
                                rank("r", "江苏省", "全国", "高新技术企业", 2),
                                level("a", "江苏省", "500", "table"),
                                level("b", "浙江省", "600", "table"),
                                level("c", "广东省", "900", "table")));

        assertThat(found)
                .singleElement()
                .satisfies(d -> {
                    assertThat(d.kind()).isEqualTo("rank");
                    assertThat(d.zh()).contains("至少有2个同级地区更大", "广东省 900家、浙江省 600家");
                    assertThat(d.observations()).hasSize(4);
                });
    }

    @Test
    void aRankThatTheValuesAllowIsNone() {
        assertThat(
                        found(
                                new RankFinder(),
                                List.of(
                                        rank("r", "江苏省", "全国", "高新技术企业", 2),
                                        level("a", "江苏省", "500", "table"),
                                        level("c", "广东省", "900", "table"))))
                .isEmpty();
    }

    @Test
    void citiesCompeteInTheirProvinceAndNotWithProvinces() {
        assertThat(
                        found(
                                new RankFinder(),
                                List.of(
                                        rank("r", "苏州市", "江苏省", "高新技术企业", 1),
                                        level("a", "苏州市", "500", "table"),
                                        level("b", "江苏省", "9000", "table"),
                                        level("c", "杭州市", "900", "table"))))
                .isEmpty();
        assertThat(
                        found(
                                new RankFinder(),
                                List.of(
                                        rank("r", "苏州市", "江苏省", "高新技术企业", 1),
                                        level("a", "苏州市", "500", "table"),
                                        level("b", "南京市", "900", "table"))))
                .hasSize(1);
    }

    @Test
    void ofUnemploymentTheFirstIsNotTheLargest() {
        List<FactStated> facts =
                List.of(
                        rank("r", "江苏省", "全国", "城镇调查失业率", 1),
                        Facts.about(
                                with(
                                        of(fact("a"), "level", "城镇调查失业率", ""),
                                        amount("4.1", "%", "4.1")),
                                "江苏省",
                                "t"),
                        Facts.about(
                                with(
                                        of(fact("b"), "level", "城镇调查失业率", ""),
                                        amount("5.1", "%", "5.1")),
                                "浙江省",
                                "t"));

        assertThat(found(new RankFinder(), facts)).isEmpty();
    }

    @Test
    void provincesOfOneTableThatDoNotSumUpToTheCountryAreFound() {
        assertThat(found(new PlacesTotalFinder(), table(3_100, 100)).stream().map(Discrepancy::zh))
                .isEmpty();
        assertThat(found(new PlacesTotalFinder(), table(3_150, 100)))
                .singleElement()
                .satisfies(d -> assertThat(d.zh()).contains("31个地区相加为3100家", "全国为3150家"));
        List<FactStated> incomplete = table(3_150, 100);
        assertThat(found(new PlacesTotalFinder(), incomplete.subList(0, incomplete.size() - 1)))
                .isEmpty();
    }

    private static List<FactStated> table(int country, int each) {
        List<FactStated> facts = new ArrayList<>();
        facts.add(level("whole", "全国", Integer.toString(country), "number of a cell"));
        PROVINCES.forEach(
                p -> facts.add(level("of-" + p, p, Integer.toString(each), "number of a cell")));
        return facts;
    }

    @Test
    void thereAreThirtyOneProvincesInSuchATable() {
        assertThat(PROVINCES).hasSize(31);
    }
}
