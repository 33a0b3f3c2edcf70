package dev.yearbook.ingest.context;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraditionalTest {

    @Test
    void traditional_characters_are_read_as_simplified_ones_of_the_same_length() {
        assertThat(Traditional.simplified("較上年增長3萬個百分點")).isEqualTo("较上年增长3万个百分点");
    }

    @Test
    void a_simplified_text_stays_the_same_string() {
        String text = "较上年增长3万";

        assertThat(Traditional.simplified(text)).isSameAs(text);
    }

    @Test
    void words_are_written_as_their_document_writes_them() {
        assertThat(Traditional.of("科技企業孵化器獲評優秀").write("科技企业孵化器")).isEqualTo("科技企業孵化器");
        assertThat(Traditional.of("科技企业孵化器，".repeat(9) + "全市高新技术企业达到三百家，比上年多二十家，一处写作後").write("其后"))
                .isEqualTo("其后");
    }
}
