package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.OutlineReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// Rows of a table that leave their unit and noun to the row above.
class SubrowsTest {

    @Test
    void a_marked_row_and_those_that_go_on_with_the_list_have_the_unit_above() throws Exception {
        assertThat(
                        read(
                                """
                                | 指标 | 2023 |
                                |--|--|
                                | 粮食产量（万吨） | 400 |
                                | #稻谷 | 300 |
                                | 小麦 | 80 |
                                | 森林覆盖率 | 31.5 |
                                """))
                .containsExactly(
                        "粮食产量 [] 4000000 吨",
                        "粮食产量 [稻谷] 3000000 吨",
                        "粮食产量 [小麦] 800000 吨",
                        "森林覆盖率 [] 31.5 ");
    }

    @Test
    void an_empty_cell_in_the_column_of_units_means_the_unit_above() throws Exception {
        assertThat(
                        read(
                                """
                                | 项目 | 单位 | 2023年 |
                                |--|--|--|
                                | 公路里程 | 公里 | 900 |
                                | 其中：高速公路 |  | 40 |
                                | 民用汽车 | 万辆 | 30 |
                                """))
                .containsExactly("公路里程 [] 900 公里", "公路里程 [高速公路] 40 公里", "民用汽车 [] 300000 辆");
    }

    @Test
    void the_unit_of_the_table_holds_again_behind_a_list_of_parts() throws Exception {
        assertThat(
                        read(
                                """
                                单位：亿元

                                | 指标名称 | 2023 |
                                |--|--|
                                | 平均用工人数（万人） | 30 |
                                | #国有企业 | 5 |
                                | 利润总额 | 20 |
                                """))
                .containsExactly(
                        "平均用工人数 [] 300000 人", "平均用工人数 [国有企业] 50000 人", "利润总额 [] 2000000000 元");
    }

    @Test
    void more_than_the_row_above_is_no_part_of_it() throws Exception {
        assertThat(
                        read(
                                """
                                | 指标 | 2023 |
                                |--|--|
                                | 商标注册量（万件） | 3 |
                                | 图书馆 | 12 |
                                """))
                .containsExactly("商标注册量 [] 30000 件", "图书馆 [] 12 ");
    }

    @Test
    void amounts_of_the_same_sort_share_a_unit_and_a_new_list_has_its_own_whole() throws Exception {
        assertThat(
                        read(
                                """
                                | 指标 | 绝对数 |
                                |--|--|
                                | 货物进出口总额（亿元） | 500 |
                                | 出口额 | 300 |
                                | 其中：机电产品 | 150 |
                                | 进口额 | 200 |
                                | 实际使用外资（亿美元） | 12 |
                                | 其中：制造业 | 5 |
                                """))
                .containsExactly(
                        "货物进出口总额 [] 50000000000 元",
                        "出口额 [] 30000000000 元",
                        "出口额 [机电产品] 15000000000 元",
                        "进口额 [] 20000000000 元",
                        "实际使用外资 [] 1200000000 美元",
                        "实际使用外资 [制造业] 500000000 美元");
    }

    @Test
    void the_whole_province_is_that_of_the_document() throws Exception {
        assertThat(facts("| 地区 | 企业数（家） |\n|--|--|\n| 全市 | 30 |\n| #河东区 | 12 |\n"))
                .extracting(fact -> fact.subject() + " " + fact.value())
                .containsExactly("江城市 30", "河东区 12");
    }

    private static List<String> read(String table) throws Exception {
        return facts(table).stream()
                .map(fact ->
                        fact.indicator()
                                + " "
                                + fact.qualifiers()
                                + " "
                                + fact.value().toPlainString()
                                + " "
                                + fact.unit())
                .toList();
    }

    private static List<Fact> facts(String table) throws Exception {
        DocumentContext context =
                new DocumentContext(
                        "table.md",
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(2023),
                        Optional.empty(),
                        Optional.of("江城市"),
                        Optional.empty());
        byte[] bytes = ("表1 主要指标\n\n" + table).getBytes(StandardCharsets.UTF_8);
        return DocumentExtractor.standard()
                .extract(OutlineReader.standard().read(bytes, "text/markdown", "table.md"), context)
                .facts();
    }
}
