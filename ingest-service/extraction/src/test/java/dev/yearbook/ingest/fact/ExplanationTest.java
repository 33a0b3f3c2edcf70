package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What `explain` tells of a text.
class ExplanationTest {

    @Test
    void every_numeral_has_a_line_with_the_rules_that_decided() throws Exception {
        Explanation explanation = explain("2021年，全市新建绿道126公里，同比增长8%。第3批试点启动。");

        assertThat(explanation.lines())
                .extracting(Explanation.Line::text)
                .containsExactly("2021", "126", "8", "3");
        assertThat(explanation.lines())
                .extracting(Explanation.Line::fact)
                .containsExactly(false, true, true, false);
        assertThat(explanation.lines().get(2).rule()).contains("growth of the figure before");
        assertThat(explanation.lines().get(3).verdict()).isEqualTo("skipped: ordinal");
    }

    @Test
    void the_text_names_the_verdict_and_the_rules() throws Exception {
        assertThat(explain("2021年，全市新建绿道126公里。").text())
                .contains("江城市 新建绿道 = 126 公里, level, flow 2021-01-01/2021-12-31")
                .contains("by number with its unit");
    }

    private static Explanation explain(String text) throws Exception {
        DocumentContext context =
                new DocumentContext(
                        "text",
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(2021),
                        Optional.empty(),
                        Optional.of("江城市"),
                        Optional.empty());
        return Explain.explain(text.getBytes(StandardCharsets.UTF_8), context);
    }
}
