package dev.yearbook.ingest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every text: it is read without fail, every character of its outline stands in the
/// source, figures of plain text never vanish, and the work grows with the length only.
class ReadingPropertiesTest {

    private static final List<String> PIECES =
            List.of(
                    "全年",
                    "新增",
                    "12",
                    "3.5",
                    "，",
                    "。",
                    "　　",
                    "——",
                    "一、",
                    "（一）",
                    "◆ ",
                    "- ",
                    "  ",
                    "\n",
                    "\n\n",
                    "\r\n",
                    "\t",
                    "|",
                    "|---|",
                    "# ",
                    "**",
                    "*",
                    "`",
                    "[",
                    "](",
                    ")",
                    "![",
                    "\\.",
                    "&nbsp;",
                    "&amp",
                    "&#x31;",
                    "&",
                    "<b>",
                    "</b>",
                    "<br>",
                    "<p>",
                    "</p>",
                    "<table>",
                    "<tr><td>",
                    "</td>",
                    "<td rowspan=2>",
                    "</table>",
                    "<sup>",
                    "<",
                    ">",
                    "<!--",
                    "-->",
                    "<script>",
                    "---\n",
                    "注：",
                    "[1]",
                    "表1 ",
                    "单位：亿元",
                    "\u200b",
                    "\uf06c",
                    "\ufeff",
                    "𠮷",
                    "\ud842",
                    "\0",
                    "“",
                    "”",
                    "家",
                    "%",
                    "=\n===\n",
                    "<ul><li>",
                    "</ul>",
                    "<h2>");

    private final OutlineReader reader = OutlineReader.standard();

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void everyCharacterStandsInTheSource() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            String source = (seed % 3 == 0 ? "<html><body>" : "年") + random(random, PIECES, 60);
            try {
                Positions.assertExact(reader.read(source, "", "seed" + seed));
            } catch (UnreadableDocument refused) {
                assertThat(refused.reason()).isEqualTo(UnreadableDocument.Reason.EMPTY);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed + ": " + source, e);
            }
        }
    }

    @Test
    void figuresOfPlainTextNeverVanish() throws UnreadableDocument {
        List<String> plain =
                List.of(
                        "全年", "12", "3.5%", "，", "。", "\n", "\n\n", "　　", "——", "一、", "（二）", "◆ ",
                        "- ", "7、", "\t", "  ");
        for (int seed = 0; seed < 500; seed++) {
            String source = "年" + random(new Random(seed), plain, 40);

            String read = digits(OutlineText.of(reader.read(source, "", "")));

            assertThat(read).describedAs("seed %d: %s", seed, source).isEqualTo(digits(source));
        }
    }

    private static String random(Random random, List<String> pieces, int most) {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(most))
                .forEach(i -> text.append(pieces.get(random.nextInt(pieces.size()))));
        return text.toString();
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    static Stream<String> baits() {
        return Stream.of(
                "1 ",
                "新增12家，",
                "新增12家。\n",
                "[",
                "[a](",
                "![",
                "> ",
                "*",
                "**a",
                "a*",
                "<",
                "<a",
                "<div>",
                "<p>新增12家</p>\n",
                "<table>\n\n",
                "<td>",
                "&",
                "&#",
                "&amp;",
                "\\",
                "|",
                "|a\n",
                "| a |\n|---|\n",
                "a\tb\n",
                "1  2\n",
                "- a\n",
                "一、\n",
                "标题\n",
                "标题\n\n",
                "　",
                "。　　",
                "——a\n",
                "(",
                "<!--",
                "a\u0301",
                "<sup>1",
                "1、",
                "#",
                "# a\n",
                "注：",
                "\n",
                "---\n",
                "a: b\n",
                "`",
                "=",
                "<li>",
                "𠮷");
    }

    /// Sixteen times the length may take no more than sixty times the work (processor time of this
    /// thread, not time on the clock), where squares would take 256 times; what takes less than a
    /// second is not looked at.
    @ParameterizedTest
    @MethodSource("baits")
    void workGrowsWithTheLengthOnly(String bait) {
        long small = work(bait, 10_000);
        long large = work(bait, 160_000);

        assertThat(large).isLessThan(Math.max(1_000_000_000L, 60 * small));
    }

    private long work(String bait, int length) {
        String source = "年" + bait.repeat(length / bait.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            reader.read(source, "", "");
        } catch (UnreadableDocument refused) {
            assertThat(refused).hasMessageContaining("Post");
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }
}
