package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {

    @ParameterizedTest
    @CsvSource({
        "执行科研团队的, 执行科研团队",
        "建成样本库等, 建成样本库",
        "批准创新药中有, 批准创新药",
        "在世界科技集群中, 世界科技集群",
        "运行作为国际上首个激光装置, 运行",
        "这行业的经费, 行业的经费",
        "签约项目中, 签约项目"
    })
    void function_words_at_the_ends_are_cut(String read, String kept) {
        assertThat(Indicators.clean(read)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"平等", "中有色金属", "在校生", "高等", "初中"})
    void words_that_only_look_so_are_kept(String read) {
        assertThat(Indicators.clean(read)).isEqualTo(read);
    }
}
