package dev.yearbook.ingest.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.ingest.reading.OutlineReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LastingTimeTest {

    @Test
    void theDayOfPublicationInAHeadingDoesNotMoveTheReportingYear() throws Exception {
        List<Fact> facts =
                facts(
                        "<h1>临江市2024年统计公报</h1><h6>发布日期：2025-06-04</h6>" + "<p>全年发表论文318篇。</p>",
                        "text/html",
                        2024);

        assertThat(facts)
                .singleElement()
                .extracting(Fact::periodEnd)
                .isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void theMonthsSoFarHoldForTheSentencesThatFollow() throws Exception {
        List<Fact> facts = facts("1—7月，全市工业增加值增长5.3%。服务业增加值增长6.1%。", "text/plain", 2026);

        assertThat(facts)
                .extracting(Fact::periodEnd)
                .containsExactly(LocalDate.of(2026, 7, 31), LocalDate.of(2026, 7, 31));
    }

    private static List<Fact> facts(String text, String mediaType, int year) throws Exception {
        DocumentContext context =
                new DocumentContext(
                        "x",
                        Optional.of("临江市统计公报"),
                        Optional.empty(),
                        OptionalInt.of(year),
                        Optional.empty(),
                        Optional.of("临江市"),
                        Optional.of("zh"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return DocumentExtractor.standard()
                .extract(OutlineReader.standard().read(bytes, mediaType, "x"), context)
                .facts();
    }
}
