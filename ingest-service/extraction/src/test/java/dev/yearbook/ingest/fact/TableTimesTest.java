package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.OutlineReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// The times of the figures of tables.
class TableTimesTest {

    @Test
    void months_as_heads_of_columns_hold_for_the_growth_beside_them() throws Exception {
        assertThat(
                        periods(
                                """
                                # 2023年7月工业生产情况

                                | 指标 | 单位 | 7月 | 同比增长(%) | 1—7月 | 同比增长(%) |
                                |---|---|---|---|---|---|
                                | 发电量 | 亿千瓦时 | 45.2 | 3.6 | 281.9 | 3.8 |
                                """))
                .containsExactly(
                        "2023-07-01/2023-07-31",
                        "2023-07-01/2023-07-31",
                        "2023-01-01/2023-07-31",
                        "2023-01-01/2023-07-31");
    }

    @Test
    void this_month_and_so_far_depend_on_the_months_of_the_document() throws Exception {
        assertThat(
                        periods(
                                """
                                # 2023年前11个月产值

                                | 产值(万元) | 本月 | 增长% | 累计 | 累计增长 | 上年同期 |
                                |---|---|---|---|---|---|
                                | 装备制造业 | 23401 | 16.5 | 212424 | 24.84 | 190000 |
                                """))
                .containsExactly(
                        "2023-11-01/2023-11-30",
                        "2023-11-01/2023-11-30",
                        "2023-01-01/2023-11-30",
                        "2023-01-01/2023-11-30",
                        "2022-01-01/2022-11-30");
    }

    @Test
    void rows_may_be_times() throws Exception {
        assertThat(
                        periods(
                                """
                                # 2023年公报

                                表1 2023年前三季度生产总值

                                | | 绝对额（亿元） |
                                |---|---|
                                | 一季度 | 284 |
                                | 上半年 | 593 |
                                | 第一产业 | 30 |
                                """))
                .containsExactly(
                        "2023-01-01/2023-03-31", "2023-01-01/2023-06-30", "2023-01-01/2023-09-30");
    }

    private static List<String> periods(String markdown) throws Exception {
        var outline =
                OutlineReader.standard()
                        .read(
                                markdown.getBytes(StandardCharsets.UTF_8),
                                "text/markdown",
                                "table.md");
        var context =
                new DocumentContext(
                        "table.md",
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.of("江城市"),
                        Optional.empty());
        return DocumentExtractor.standard().extract(outline, context).facts().stream()
                .map(fact -> fact.periodStart().orElseThrow() + "/" + fact.periodEnd())
                .toList();
    }
}
