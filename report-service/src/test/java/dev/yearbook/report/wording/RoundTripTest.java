package dev.yearbook.report.wording;

import static dev.yearbook.report.Reported.cumulative;
import static dev.yearbook.report.Reported.flow;
import static dev.yearbook.report.Reported.of;
import static dev.yearbook.report.Reported.stock;
import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.fact.DocumentContext;
import dev.yearbook.ingest.fact.DocumentExtractor;
import dev.yearbook.ingest.fact.Fact;
import dev.yearbook.ingest.reading.Outline;
import dev.yearbook.ingest.reading.OutlineReader;
import dev.yearbook.ingest.reading.UnreadableDocument;
import dev.yearbook.report.Known;
import dev.yearbook.report.Reported;
import dev.yearbook.report.summary.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Our own reader finds in each Chinese sentence, standing alone, the fact that it was made of.
class RoundTripTest {

    private final DocumentExtractor extractor = DocumentExtractor.standard();

    static Stream<Reported> levels() {
        return Stream.of(
                flow("东湖研究所", "发表论文", 2021, "107", "107", "篇"),
                flow("东湖研究所", "发表论文", 2021, "8000", "8000", "篇").meant("approx", "近"),
                flow("东湖研究所", "提供实验机时", 2021, "6000", "6000", "小时").meant("at_least", "余"),
                flow("上海市", "技术合同成交额", 2021, "2761.25亿", "276125000000", "元"),
                flow("上海市", "技术合同成交额", 2021, "2000亿", "200000000000", "元").meant("at_least", "超过"),
                flow("上海市", "发明专利授权量", 2021, "3.29万", "32900", "件"),
                flow("上海市", "集成电路产业销售收入", 2021, "1365亿", "136500000000", "元")
                        .during("2021-01-01", "2021-11-30"),
                stock("上海市", "高新技术企业", 2021, "20035", "20035", "家"),
                stock("上海市", "高新技术企业", 2021, "20000", "20000", "家").at("2021-09-30"),
                cumulative("东湖研究所", "提供实验机时", 2021, "388649", "388649", "小时"),
                flow("上海市", "发明专利授权量", 2021, "3万", "30000", "件").meant("at_most", "不到"),
                flow("上海市", "发明专利授权量", 2021, "3万", "30000", "件").meant("approx", "约"),
                stock("上海市", "高新技术企业", 2021, "2万", "20000", "家").meant("at_least", "多"),
                of("level", "上海市", "R&D经费投入强度", 2021, "4.21", "4.21", "%"),
                flow("上海市", "规模以上工业企业R&D经费", 2021, "80.3亿", "8030000000", "元").qualified("汽车制造业"),
                of("growth", "上海市", "发明专利授权量", 2021, "35.8", "35.8", "%").whole("上年"),
                of("growth", "上海市", "发明专利授权量", 2021, "9.5", "-9.5", "%").whole("上年"),
                of("share", "上海市", "技术合同成交额", 2021, "8.1", "8.1", "%").whole("全国"),
                of("change", "上海市", "研发经费", 2021, "120亿", "12000000000", "元").whole("上年"));
    }

    @ParameterizedTest
    @MethodSource("levels")
    void theSentenceIsReadAsTheFactItWasMadeOf(Reported reported) {
        Figure figure = Known.figures(reported).getFirst();
        String sentence = Words.sentence(figure, Language.ZH);

        List<Fact> facts = read(sentence);

        assertThat(facts).as(sentence).hasSize(1);
        Fact fact = facts.getFirst();
        assertThat(fact.value()).as(sentence).isEqualByComparingTo(reported.value());
        assertThat(fact.unit()).as(sentence).isEqualTo(reported.series().unit());
        assertThat(lower(fact.modifier())).as(sentence).isEqualTo(reported.modifier());
        assertThat(lower(fact.kind())).as(sentence).isEqualTo(reported.series().kind());
        assertThat(fact.subject()).as(sentence).isEqualTo(reported.series().subject());
        assertThat(fact.indicator()).as(sentence).contains(core(reported.series().indicator()));
        assertThat(lower(fact.basis())).as(sentence).isEqualTo(reported.series().basis());
        assertThat(fact.periodStart())
                .as(sentence)
                .isEqualTo(Optional.ofNullable(reported.period().start()));
        assertThat(fact.periodEnd()).as(sentence).isEqualTo(reported.period().end());
    }

    @Test
    void aRangeIsReadAsARange() {
        Reported reported =
                flow("上海市", "技术合同成交额", 2021, "7500万—8000万", "75000000", "元").upTo("80000000");
        String sentence = Words.sentence(Known.figures(reported).getFirst(), Language.ZH);

        Fact fact = only(sentence);

        assertThat(fact.value()).as(sentence).isEqualByComparingTo("75000000");
        assertThat(fact.valueHigh().orElseThrow()).as(sentence).isEqualByComparingTo("80000000");
        assertThat(fact.unit()).isEqualTo("元");
    }

    /// Our reader takes a rank as standing at the end of the year, whatever it is a rank of.
    @Test
    void aRankIsReadAsTheRankInItsField() {
        Reported reported = of("rank", "上海市", "技术合同成交额", 2021, "3", "3", "位").whole("全国");
        String sentence = Words.sentence(Known.figures(reported).getFirst(), Language.ZH);

        Fact fact = only(sentence);

        assertThat(fact.value()).as(sentence).isEqualByComparingTo("3");
        assertThat(fact.kind()).as(sentence).isEqualTo(Fact.Kind.RANK);
        assertThat(fact.whole()).as(sentence).isEqualTo("全国");
    }

    @Test
    void aTargetIsReadAsATarget() {
        Reported reported = stock("上海市", "国家实验室", 2025, "3", "3", "个").target();
        String sentence = Words.sentence(Known.figures(reported).getFirst(), Language.ZH);

        Fact fact = only(sentence);

        assertThat(fact.value()).as(sentence).isEqualByComparingTo("3");
        assertThat(lower(fact.status())).as(sentence).isEqualTo("target");
        assertThat(fact.periodEnd()).as(sentence).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    private Fact only(String sentence) {
        List<Fact> facts = read(sentence);
        assertThat(facts).as(sentence).hasSize(1);
        return facts.getFirst();
    }

    @ParameterizedTest
    @MethodSource("computed")
    void aComputedChangeIsReadAsGrowthOfTheSameIndicator(
            Reported now, Reported last, String growth) {
        String sentence = Words.sentence(Known.figure(2021, now, last), Language.ZH);

        List<Fact> facts = read(sentence);

        assertThat(facts).as(sentence).hasSize(2);
        assertThat(facts.getFirst().value()).isEqualByComparingTo(now.value());
        assertThat(facts.getLast().kind()).isEqualTo(Fact.Kind.GROWTH);
        assertThat(facts.getLast().value()).isEqualByComparingTo(new BigDecimal(growth));
        assertThat(facts.getLast().indicator()).isEqualTo(facts.getFirst().indicator());
    }

    static Stream<Arguments> computed() {
        return Stream.of(
                Arguments.of(
                        flow("东湖研究所", "发表论文", 2021, "107", "107", "篇"),
                        flow("东湖研究所", "发表论文", 2020, "124", "124", "篇"),
                        "-13.7"),
                Arguments.of(
                        flow("上海市", "发明专利授权量", 2021, "32900", "32900", "件"),
                        flow("上海市", "发明专利授权量", 2020, "24200", "24200", "件"),
                        "36"));
    }

    private List<Fact> read(String sentence) {
        DocumentContext context =
                new DocumentContext(
                        "sentence.md",
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(2021),
                        Optional.of(LocalDate.of(2022, 3, 1)),
                        Optional.of("上海市"),
                        Optional.of("zh"));
        return extractor.extract(outline(sentence), context).facts();
    }

    private static Outline outline(String text) {
        try {
            return OutlineReader.standard().read(text, "text/markdown", "sentence.md");
        } catch (UnreadableDocument e) {
            throw new AssertionError(text, e);
        }
    }

    /// The noun at the end: a reader may count the verb in front of it or not.
    private static String core(String indicator) {
        return indicator.replaceFirst("^(发表|提供)", "");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
