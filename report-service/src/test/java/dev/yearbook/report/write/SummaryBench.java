package dev.yearbook.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yearbook.report.Known;
import dev.yearbook.report.Reported;
import dev.yearbook.report.page.Pages;
import dev.yearbook.report.summary.AnnualSummary;
import dev.yearbook.report.summary.Figure;
import dev.yearbook.report.summary.SummaryAssembly;
import dev.yearbook.report.wording.Language;
import io.micronaut.serde.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How long the summary of a year takes that has ten thousand series of twenty years each. Not part
/// of the build: `mvn test -Dtest=SummaryBench`.
class SummaryBench {

    private static final int FIRST = 2002;
    private static final int YEAR = 2021;

    @Test
    void theSummaryOfTenThousandSeries() throws Exception {
        AnnualSummary small = summary(figures(1_000));
        AnnualSummary large = summary(figures(10_000));
        ObjectMapper mapper = ObjectMapper.getDefault();
        for (int i = 0; i < 5; i++) {
            mapper.writeValueAsBytes(small);
            pdf(small);
        }

        time("JSON, 1,000 series", () -> mapper.writeValueAsBytes(small));
        Duration json = time("JSON, 10,000 series", () -> mapper.writeValueAsBytes(large));
        Duration few = time("PDF, 1,000 series", () -> pdf(small));
        Duration many = time("PDF, 10,000 series", () -> pdf(large));

        assertThat(json).isLessThan(Duration.ofSeconds(1));
        assertThat(many).isLessThan(Duration.ofSeconds(10));
        // Linear: ten times as many figures take not much more than ten times as long.
        assertThat(many).isLessThan(few.multipliedBy(15));
    }

    private static byte[] pdf(AnnualSummary summary) {
        return PdfWriter.write(Pages.of(summary, Language.ZH));
    }

    private interface Work {
        byte[] run() throws Exception;
    }

    private static Duration time(String what, Work work) throws Exception {
        long start = System.nanoTime();
        byte[] bytes = work.run();
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("%s: %d ms, %d KiB%n", what, taken.toMillis(), bytes.length / 1024);
        return taken;
    }

    private static AnnualSummary summary(List<Figure> figures) {
        return SummaryAssembly.summary(
                new SummaryAssembly.Parts(
                        YEAR,
                        "甲市",
                        figures,
                        List.of(),
                        List.of(),
                        List.of(),
                        Instant.EPOCH,
                        List.of()));
    }

    private static List<Figure> figures(int series) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < series; i++) {
            Reported[] course = new Reported[YEAR - FIRST + 1];
            for (int year = FIRST; year <= YEAR; year++) {
                String value = String.valueOf(1000 + i + 37 * (year - FIRST));
                course[year - FIRST] =
                        Reported.flow("机构" + i / 20, "指标" + i % 20, year, value, value, "项")
                                .theme("theme" + i % 7);
            }
            Known.figures(course).stream().filter(it -> it.year() == YEAR).forEach(figures::add);
        }
        return figures;
    }
}
