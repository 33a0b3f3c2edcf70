package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.quantity.QuantityReader;
import dev.yearbook.ingest.reading.Block;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.Passage;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a text holds, it is read without a throw, nothing vanishes, and time grows with length.
class RobustnessTest {

    private static final String[] PIECES = {
        "2021年",
        "截至",
        "12%",
        "1.5万亿元",
        "、",
        "，",
        "。",
        "；",
        "（",
        "）",
        "“",
        "”",
        "《",
        "》",
        "其中",
        "分别",
        "增长",
        "下降",
        "占",
        "全国",
        "的",
        "比重",
        "从",
        "到",
        "由",
        "提高",
        "3家",
        "企业",
        "实验室",
        "江苏",
        "发表论文",
        "第二",
        "居",
        "连续5年",
        "三分之一",
        "——",
        " ",
        "\n",
        "R&D",
        "经费",
        "以来",
        "到2030年",
        "为",
        "达",
        "和",
        "\uD83D\uDE00",
        "10余",
        "3—5",
        "倍",
        "是",
        "累计",
        "新增",
        "同比",
        "[2]",
        "**",
        "0",
        "9999999999999999999",
        "-",
        "/",
        "1:3"
    };

    @Test
    void random_sequences_of_words_are_read_without_a_throw_and_no_numeral_vanishes() {
        for (int seed = 0; seed < 400; seed++) {
            String text = random(new Random(seed), 120);

            Extraction extraction = read(text);

            int numerals = QuantityReader.standard().read(text).size();
            assertThat(extraction.facts().size() + extraction.skipped().size())
                    .as("seed " + seed + ": " + text)
                    .isEqualTo(numerals);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "企业%d家，",
                "企业%d家、",
                "企业%d家",
                "（企业%d家",
                "2021年%d家",
                "“企业%d家",
                "%d ",
                "占全国的%d%%",
                "由%d",
                "其中%d家",
                "分别增长%d%%、"
            })
    void time_grows_with_the_length_of_a_text_and_not_faster(String unit) {
        time(unit, 20_000);
        long small = time(unit, 20_000);
        long large = time(unit, 80_000);

        assertThat(large).as("4 times the text, nanoseconds").isLessThan(12 * small + 400_000_000L);
    }

    private static long time(String unit, int length) {
        StringBuilder text = new StringBuilder("企业，");
        for (int i = 0; text.length() < length; i++) {
            text.append(unit.formatted(100 + i % 900));
        }
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(read(text.toString()).facts()).isNotNull();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder("企业");
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Extraction read(String text) {
        Outline outline =
                new Outline(
                        text, List.of(new Block.Paragraph(Passage.contiguous(text, 0))), Map.of());
        return DocumentExtractor.standard().extract(outline, DocumentContext.named("random"));
    }
}
