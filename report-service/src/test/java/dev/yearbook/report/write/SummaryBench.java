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
        List<Figure> small = figures(1_000);
        List<Figure> large = figures(10_000);
        ObjectMapper mapper = ObjectMapper.getDefault();
        for (int i = 0; i < 5; i++) {
            mapper.writeValueAsBytes(summary(small));
        }

        Duration json = time("JSON, 1,000 series", () -> mapper.writeValueAsBytes(summary(small)));
        Duration tenfold =
                time("JSON, 10,000 series", () -> mapper.writeValueAsBytes(summary(large)));
        PdfWriter.write(Pages.of(summary(small), Language.ZH));
        time("PDF, 1,000 series", () -> PdfWriter.write(Pages.of(summary(small), Language.ZH)));
        time("PDF, 10,000 series", () -> PdfWriter.write(Pages.of(summary(large), Language.ZH)));

        assertThat(tenfold).isLessThan(Duration.ofSeconds(1));
        assertThat(json).isPositive();
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
