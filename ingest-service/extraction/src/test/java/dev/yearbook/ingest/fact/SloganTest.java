package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.OutlineReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Headings that name whose the figures below are, and headings that only praise.
class SloganTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "凝心聚力谋发展 乘势而上开新局",
                "稳住经济基本盘 筑牢安全防护网",
                "深化改革构建发展新格局",
                "从数字看变化：民生改善工程",
                "2022年重点工程"
            })
    void a_slogan_is_no_subject(String heading) throws Exception {
        assertThat(subject(heading)).isEqualTo("河东省");
    }

    @ParameterizedTest
    @ValueSource(strings = {"海洋观测计划", "智慧水利工程", "江城科学城", "江城市统计局"})
    void a_name_is_one(String heading) throws Exception {
        assertThat(subject(heading)).isEqualTo(heading);
    }

    private static String subject(String heading) throws Exception {
        DocumentContext context =
                new DocumentContext(
                        "news.md",
                        Optional.of("要闻"),
                        Optional.empty(),
                        OptionalInt.of(2022),
                        Optional.empty(),
                        Optional.of("河东省"),
                        Optional.empty());
        byte[] bytes =
                ("# 要闻\n\n## " + heading + "\n\n2022年，新增设备300台。\n")
                        .getBytes(StandardCharsets.UTF_8);
        return DocumentExtractor.standard()
                .extract(OutlineReader.standard().read(bytes, "text/markdown", "news.md"), context)
                .facts()
                .getFirst()
                .subject();
    }
}
