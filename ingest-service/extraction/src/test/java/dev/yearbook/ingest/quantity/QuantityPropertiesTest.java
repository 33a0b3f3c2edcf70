package dev.yearbook.ingest.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every text, tried on generated ones. The seeds are fixed, so a failure repeats.
class QuantityPropertiesTest {

    private static final String[] PIECES = {
        "1",
        "23",
        "456",
        "2021",
        "3.5",
        "1,234",
        "７",
        "．",
        ".",
        ",",
        "，",
        "、",
        "万",
        "亿",
        "千",
        "百",
        "十",
        "一",
        "两",
        "三",
        "半",
        "零",
        "点",
        "分之",
        "成",
        "折",
        "兆",
        "又",
        "余",
        "多",
        "几",
        "数",
        "上",
        "近",
        "超过",
        "约",
        "第",
        "前",
        "年",
        "月",
        "日",
        "家",
        "个",
        "%",
        "％",
        "‰",
        "元",
        "个百分点",
        "倍",
        "番",
        "位",
        "小时",
        "/",
        "—",
        "-",
        "−",
        "～",
        "±",
        "+",
        ":",
        "×10",
        "^",
        "e",
        "(",
        ")",
        "（",
        "）",
        "[",
        "]",
        "《",
        "》",
        "“",
        "”",
        " ",
        "　",
        "\t",
        "\n",
        "G",
        "km",
        "PM",
        "\uD83D\uDE00",
        "\u0000",
        "增长",
        "占",
        "排名",
        "每",
        "岁",
        "号",
        "负",
        "壹",
        "拾",
        "http://",
        "#"
    };

    static Stream<String> texts() {
        var random = new Random(20_260_101);
        return Stream.generate(() -> text(random)).limit(10_000);
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        int pieces = random.nextInt(30);
        for (int i = 0; i < pieces; i++) {
            text.append(
                    random.nextInt(8) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    @Test
    void spansAreSortedApartAndInsideTheText() {
        texts().forEach(text -> assertSpans(text, QuantityReader.standard().read(text)));
    }

    private static void assertSpans(String text, List<Numeric> numerics) {
        int end = 0;
        for (Numeric numeric : numerics) {
            assertThat(numeric.numeral().start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(numeric.numeral().length()).as(text).isPositive();
            end = numeric.numeral().end();
        }
        assertThat(end).as(text).isLessThanOrEqualTo(text.length());
    }

    @Test
    void everyDigitIsCoveredByOneNumeral() {
        texts().forEach(QuantityPropertiesTest::assertCovered);
    }

    private static void assertCovered(String text) {
        boolean[] covered = new boolean[text.length()];
        for (Numeric numeric : QuantityReader.standard().read(text)) {
            cover(covered, numeric.numeral());
            if (numeric instanceof Numeric.Quantity quantity) {
                cover(covered, quantity.unitSpan()); // km2
            }
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= '０' && c <= '９') {
                assertThat(covered[i]).as("%s at %d", text, i).isTrue();
            }
        }
    }

    private static void cover(boolean[] covered, Span span) {
        Arrays.fill(covered, span.start(), span.end(), true);
    }

    @Test
    void rangesGoUpAndEveryRuleHasAName() {
        texts().flatMap(text -> QuantityReader.standard().read(text).stream())
                .forEach(numeric -> {
                    assertThat(numeric.rule()).isNotEmpty();
                    if (numeric instanceof Numeric.Quantity q && q.high().isPresent()) {
                        assertThat(q.value()).isLessThanOrEqualTo(q.high().get());
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 ",
                "(",
                "1、",
                "1/",
                "1.",
                "1,",
                "1-",
                "1—",
                "一",
                "万",
                "第",
                "《1",
                "“1",
                "1又",
                "一 ",
                "十",
                "百分之",
                "1:",
                "1+",
                "近",
                "A-1",
                "1元",
                "[1,",
                "e1",
                "3万",
                "每1",
                "二点",
                "1亿2",
                "http://1",
                "零"
            })
    void timeGrowsWithTheLengthOfTheText(String bait) {
        long small = work(bait, 10_000);
        long large = work(bait, 160_000);

        assertThat(large).isLessThan(Math.max(1_000_000_000L, 60 * small));
    }

    /// The processor time of this thread in nanoseconds, which other work on the machine hardly
    /// changes.
    private static long work(String bait, int length) {
        String text = bait.repeat(length / bait.length());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        QuantityReader.standard().read(text);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    @ParameterizedTest
    @MethodSource("digits")
    void aMillionDigitsAreOneMalformedNumeral(String text) {
        List<Numeric> numerics = QuantityReader.standard().read(text);

        assertThat(numerics)
                .singleElement()
                .isInstanceOfSatisfying(
                        Numeric.Skipped.class,
                        s -> {
                            assertThat(s.reason()).isEqualTo(SkipReason.MALFORMED);
                            assertThat(s.numeral().length()).isEqualTo(1_000_000);
                        });
    }

    static Stream<String> digits() {
        return Stream.of("7".repeat(1_000_000), "1,23,4.5.6".repeat(100_000));
    }
}
