package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.fact.Fact.Status;
import dev.yearbook.ingest.reading.OutlineReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which years the passages of a work report speak of, and which of them set aims.
class WorkReportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各位代表！刚刚过去的一年，我们顶住压力。",
                "一年来，我们重点做了以下工作。",
                "回顾过去的一年，成绩来之不易。",
                "2025年，面对复杂形势，我们稳中求进。",
                "过去的2025年，是很不平凡的一年。"
            })
    void the_year_that_is_over_ends_the_review_of_five_years(String opening) throws Exception {
        List<Fact> facts =
                read(
                        "过去五年，综合实力明显增强。新增高速公路1200公里。\n\n"
                                + opening
                                + "财政收入增长3.1%。\n\n——产业升级加快。规上工业增加值增长7%。");

        assertThat(facts)
                .extracting(WorkReportTest::time)
                .containsExactly("2021/2025 ", "2025/2025 上年", "2025/2025 上年");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023年6月，江城大桥通车。", "五年来，我们坚持改革开放。", "过去一年和五年的实践告诉我们。"})
    void an_event_within_the_five_years_does_not_end_their_review(String opening) throws Exception {
        List<Fact> facts = read("过去五年，综合实力明显增强。\n\n" + opening + "\n\n——财政收入增长45%。");

        assertThat(facts).extracting(WorkReportTest::time).containsExactly("2021/2025 2020年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "财政收入增长6%，高于预期目标。",
                "财政收入增长6%，高于年初预期目标。",
                "圆满完成全年预期目标任务。财政收入增长6%。",
                "主要预期目标顺利实现，财政收入增长6%。",
                "财政收入增长6%，达到预期目标。"
            })
    void what_is_compared_with_an_aim_is_none(String text) throws Exception {
        Fact fact = read(text).getFirst();

        assertThat(fact.status()).isEqualTo(Status.OBSERVED);
        assertThat(time(fact)).isEqualTo("2025/2025 上年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "主要预期目标是：财政收入增长6%。",
                "建议今年发展的主要预期目标为：财政收入增长6%。",
                "预期目标：财政收入增长6%。",
                "财政收入力争增长6%。"
            })
    void what_is_expected_of_the_year_to_come_is_an_aim(String text) throws Exception {
        Fact fact = read(text).getFirst();

        assertThat(fact.status()).isEqualTo(Status.TARGET);
        assertThat(time(fact)).isEqualTo("2026/2026 上年");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一、二、三产业增加值分别增长4%、5%、6%。",
                "全市第一、二、三产业增加值分别增长4%、5%、6%。",
                "全市第一、第二和第三产业增加值分别增长4%、5%、6%。",
                "全市一二三产业增加值分别增长4%、5%、6%。"
            })
    void ordinals_name_the_industries_in_full(String list) throws Exception {
        assertThat(read("经济平稳增长。" + list))
                .extracting(Fact::indicator)
                .containsExactly("第一产业增加值", "第二产业增加值", "第三产业增加值");
    }

    @Test
    void a_blank_that_a_scan_left_after_the_point_does_not_make_an_item_of_a_line()
            throws Exception {
        List<Fact> facts =
                read(
                        """
                        全年实现地区生产总值371.3亿元，增长7.2%；完成固定资
                        产投资37.2亿元，增长26.4%；实现公共财政收入达到了
                        24. 8亿元，增长6.9%；全县工业企业共实现利润总额
                        7.2 亿元，下降5.2%，社会消费品零售总额增长了4%。
                        """);

        assertThat(facts)
                .extracting(fact -> fact.indicator() + " " + fact.value().toPlainString())
                .contains("公共财政收入 2480000000", "公共财政收入 6.9")
                .contains("利润总额 720000000", "利润总额 -5.2");
    }

    @Test
    void the_number_of_an_item_is_no_part_of_the_indicator() throws Exception {
        assertThat(read("重点工作如下。\n\n1. 新建学校5所。\n\n2. 新建医院3家。"))
                .extracting(Fact::indicator)
                .containsExactly("新建学校", "新建医院");
    }

    @Test
    void a_level_is_that_of_the_last_year_and_its_growth_that_of_all_years() throws Exception {
        assertThat(read("五年来，财政收入突破500亿元，增长42%。其中税收300亿元，比上年增长5%。"))
                .extracting(WorkReportTest::time)
                .containsExactly("2025/2025 ", "2021/2025 2020年", "2025/2025 ", "2025/2025 上年");
    }

    @Test
    void the_years_to_come_are_those_of_an_aim() throws Exception {
        assertThat(read("今后五年的主要目标是：财政收入达到800亿元。"))
                .extracting(WorkReportTest::time)
                .containsExactly("2026/2030 ");
    }

    private static String time(Fact fact) {
        String from = fact.periodStart().map(day -> day.getYear() + "/").orElse("/");
        return from + fact.periodEnd().getYear() + " " + fact.whole();
    }

    private static List<Fact> read(String text) throws Exception {
        DocumentContext context =
                new DocumentContext(
                        "report.txt",
                        Optional.of("2026年江城市政府工作报告"),
                        Optional.empty(),
                        OptionalInt.of(2025),
                        Optional.empty(),
                        Optional.of("江城市"),
                        Optional.empty());
        byte[] bytes = ("2026年江城市政府工作报告\n\n" + text).getBytes(StandardCharsets.UTF_8);
        return DocumentExtractor.standard()
                .extract(OutlineReader.standard().read(bytes, "text/plain", "report.txt"), context)
                .facts();
    }
}
